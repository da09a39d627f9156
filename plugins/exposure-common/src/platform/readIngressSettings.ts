import { controllerProfiles, profileNames } from '../controllers/profiles';
import type {
  ControllerPeer,
  IngressSettings,
  SourceIp,
} from '../controllers/IngressSettings';
import type { FieldReader } from '../input/FieldReader';
import { readGateway, refuseGateway } from './readGateway';
import { readAddress, readCidr } from '../input/readNetwork';
import {
  dnsLabel,
  dnsName,
  dnsSubdomain,
  labelKey,
  labelValue,
} from '../input/textRules';

const sourceIpKinds = [
  'preserved',
  'proxyProtocol',
  'forwardedFor',
  'notPreserved',
] as const;

function readProfile(field: FieldReader): string {
  const found = profileNames.find(name => name === field.value);
  if (found === undefined) {
    field.refuseValue(
      'ProfileNotSupported',
      `a controller profile that is supported; supported: ${profileNames.join(
        ', ',
      )}; others are not yet`,
    );
  }
  return found ?? controllerProfiles[0].name;
}

function readSourceIp(ingress: FieldReader): SourceIp {
  const field = ingress.at('sourceIp');
  const hops = ingress.at('trustedHops');
  // Nothing said means nothing known: an allowlist on the wrong address lets everybody in or nobody.
  const kind = field.oneOf(sourceIpKinds, 'notPreserved');
  if (kind === 'forwardedFor') {
    return { kind, trustedHops: hops.integer(1, 20) };
  }
  if (hops.present) {
    hops.refuse(
      'TrustedHopsWithoutForwardedFor',
      `${hops.path} applies only with sourceIp: forwardedFor.`,
    );
  }
  return { kind };
}

/** A network that the controller sends from. */
function readPeerCidr(field: FieldReader): string {
  const cidr = readCidr(field);
  if (cidr.endsWith('/0')) {
    field.refuse(
      'ControllerIsEverybody',
      `${field.path} must not have a prefix of length 0, which lets everyone in; name the networks of the controller's nodes, e.g. 10.0.0.0/20; seen: ${cidr}.`,
    );
  }
  return cidr;
}

function readController(
  field: FieldReader,
): Partial<ControllerPeer> | undefined {
  if (!field.present) {
    return undefined;
  }
  field.onlyKeys(['namespace', 'podLabels', 'hostNetworkCidrs']);
  const podLabels = field.at('podLabels');
  const peer: Partial<ControllerPeer> = {
    namespace: field.at('namespace').optionalText(dnsLabel),
    podLabels: podLabels.present
      ? podLabels.record(labelKey, entry => entry.text(labelValue))
      : undefined,
    hostNetworkCidrs: field.at('hostNetworkCidrs').list(readPeerCidr),
  };
  if (peer.podLabels && Object.keys(peer.podLabels).length === 0) {
    podLabels.refuse(
      'EmptySelector',
      `${podLabels.path} must have a label: an empty selector lets in every pod of the namespace.`,
    );
  }
  return peer;
}

/** Reads `exposure.environments.<id>.ingress`. */
export function readIngressSettings(ingress: FieldReader): IngressSettings {
  ingress.onlyKeys([
    'profile',
    'className',
    'target',
    'addresses',
    'sourceIp',
    'trustedHops',
    'controller',
    'gateway',
  ]);
  const settings: IngressSettings = {
    profile: readProfile(ingress.at('profile')),
    className: ingress.at('className').optionalText(dnsSubdomain),
    target: ingress.at('target').text(dnsName),
    addresses: ingress.at('addresses').list(readAddress, 16),
    sourceIp: readSourceIp(ingress),
    controller: readController(ingress.at('controller')),
    gateway: readGateway(ingress.at('gateway')),
  };
  refuseGateway(ingress, settings);
  return settings;
}
