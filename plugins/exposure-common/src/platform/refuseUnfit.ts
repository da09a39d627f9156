import { controllerPeerOf } from '../controllers/controllerPeer';
import type { ControllerProfile } from '../controllers/ControllerProfile';
import { profileOf } from '../controllers/profiles';
import type { Environment } from './ExposurePlatform';
import type { FieldReader } from '../input/FieldReader';

type Refuse = (
  field: FieldReader,
  environment: Environment,
  profile: ControllerProfile,
) => void;

const withoutIssuers: Refuse = (field, environment, profile) => {
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
};

const withoutPeers: Refuse = (field, environment, profile) => {
  const cidrs = field.at('ingress').at('controller').at('hostNetworkCidrs');
  // A profile of Gateway API is asked for its Gateway instead.
  const wasRefused = field.refusals.some(({ field: at }) =>
    at.startsWith(`${field.path}.ingress.controller`),
  );
  if (
    profile.ingress &&
    !profile.entity &&
    !wasRefused &&
    !controllerPeerOf(environment)
  ) {
    cidrs.refuse(
      'Required',
      `${cidrs.path} is required with profile ${profile.name}: the subnets of its load balancers, e.g. 10.0.0.0/20. No pod of the cluster can be selected, and a NetworkPolicy without peers would let in everyone or no one.`,
    );
  }
};

const withOtherClass: Refuse = (field, environment, { name, ingress }) => {
  const { className } = environment.ingress;
  const given = field.at('ingress').at('className');
  if (
    ingress?.classIn === 'annotation' &&
    className !== undefined &&
    className !== ingress.className
  ) {
    given.refuse(
      'OneOf',
      `${given.path} must be ${ingress.className} with profile ${name}: other classes are other load balancers, with other networks.`,
    );
  }
};

const withForeknownAddress: Refuse = (field, environment, profile) => {
  const mode = field.at('dns').at('mode');
  if (profile.addressPerIngress && environment.dns.mode === 'dnsEndpoint') {
    mode.refuse(
      'DnsModeNotPossible',
      `${mode.path} must be externalDns or manual with profile ${profile.name}: each Ingress gets its own address, which is unknown until the Ingress exists.`,
    );
  }
};

/** Refuses settings of an environment that are right one by one and that its controller cannot work with. */
export function refuseUnfit(
  field: FieldReader,
  environment: Environment,
): void {
  const profile = profileOf(environment.ingress.profile);
  if (!profile) {
    return;
  }
  for (const refuse of [
    withoutIssuers,
    withoutPeers,
    withOtherClass,
    withForeknownAddress,
  ]) {
    refuse(field, environment, profile);
  }
}
