import { rowsOf } from './RefusalWords';

/** Hostnames that this platform does not give away. */
export const zoneRefusals = rowsOf({
  HostnameOutsideZones: {
    why: 'The platform offers names in its zones only. Elsewhere nobody has agreed to create the record, and the name may be somebody else’s.',
    whatToDo:
      'Choose a name in one of the zones of the message, or ask the platform team to add the zone.',
  },
  ZoneNotInEnvironment: {
    why: 'The zone serves other environments, so that a test never answers under a name of production.',
    whatToDo: 'Choose another name, or one of the zone’s environments.',
  },
  WildcardNotAllowed: {
    why: 'A wildcard takes every name that is not taken yet, those of other teams too.',
    whatToDo:
      'Name each host. The platform team can allow wildcards in a zone (`wildcard: true`).',
  },
  ApexRefused: {
    why: 'The zone’s own name has other records already, and beside a CNAME there may be none (RFC 1912 §2.4, RFC 2181 §10.1).',
    whatToDo:
      'Use a name below it, such as `www`. The platform team sets `apex` where the DNS provider offers ALIAS records or the addresses are fixed.',
  },
  ApexNeedsAddresses: {
    why: 'The zone wants address records at its own name, and the environment has no fixed addresses.',
    whatToDo:
      'Use a name below it, or ask the platform team for `ingress.addresses`.',
  },
  ZoneNotYours: {
    why: 'The zone has owners, and you are none of them.',
    whatToDo:
      'Ask one of the owners in the message to make the request, or ask the platform team to add you or a group of yours to `owners` of the zone. The message says as whom you ask.',
  },
});
