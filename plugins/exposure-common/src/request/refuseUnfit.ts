import { controllerPeerOf } from '../manifests/controllers/controllerPeer';
import { profileOf } from '../manifests/controllers/profiles';
import type { Environment } from './ExposurePlatform';
import type { FieldReader } from './FieldReader';

/** Refuses settings of an environment that are right one by one and that its controller cannot work with. */
export function refuseUnfit(field: FieldReader, environment: Environment) {
  const profile = profileOf(environment.ingress.profile);
  if (!profile) return;
  const ingress = field.at('ingress');
  const issuers = field.at('certificates').at('issuers');
  if (
    profile.tlsFrom(environment) === 'secret' &&
    environment.certificates.issuers.length === 0
  ) {
    issuers.refuse(
      'Required',
      `${issuers.path} must have at least one issuer.`,
    );
  }
  // A profile of Gateway API is asked for its Gateway instead.
  if (profile.ingress && !profile.entity && !controllerPeerOf(environment)) {
    const cidrs = ingress.at('controller').at('hostNetworkCidrs');
    cidrs.refuse(
      'Required',
      `${cidrs.path} is needed with profile ${profile.name}: the subnets of its load balancers, e.g. 10.0.0.0/20. No pod of the cluster can be selected, and a NetworkPolicy without peers would let in everybody or nobody.`,
    );
  }
  if (profile.addressPerIngress && environment.dns.mode !== 'externalDns') {
    const mode = field.at('dns').at('mode');
    mode.refuse(
      'DnsModeNotPossible',
      `${mode.path} must be externalDns with profile ${profile.name}: each Ingress gets an address of its own, which nobody knows before it is there.`,
    );
  }
}
