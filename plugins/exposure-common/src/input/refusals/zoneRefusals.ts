import { rowsOf } from './RefusalWords';

/** Hostnames that this platform does not give away. */
export const zoneRefusals = rowsOf({
  HostnameOutsideZones: {
    why: 'The platform offers hostnames in its zones only. Elsewhere no one has agreed to create the record, and the hostname may belong to someone else.',
    whatToDo:
      'Choose a hostname in one of the zones in the message, or ask the platform team to add the zone.',
  },
  ZoneNotInEnvironment: {
    why: 'The zone serves other environments, so that a test never answers under a production hostname.',
    whatToDo: 'Choose another hostname, or one of the zone’s environments.',
  },
  WildcardNotAllowed: {
    why: 'A wildcard covers every hostname that is not in use yet, including those of other teams.',
    whatToDo:
      'Name each hostname. The platform team can allow wildcards in a zone (`wildcard: true`).',
  },
  ApexRefused: {
    why: 'The zone’s own name already has other records, and a CNAME allows none beside it (RFC 1912 §2.4, RFC 2181 §10.1).',
    whatToDo:
      'Use a name below it, such as `www`. The platform team can set `apex` if the DNS provider offers ALIAS records or the addresses are fixed.',
  },
  ApexNeedsAddresses: {
    why: 'The zone needs address records at its own name, and the environment has no fixed addresses.',
    whatToDo:
      'Use a name below it, or ask the platform team for `ingress.addresses`.',
  },
  ZoneNotYours: {
    why: 'The zone has owners, and you are not one of them.',
    whatToDo:
      'Ask one of the owners in the message to make the request, or ask the platform team to add you or one of your groups to `owners` of the zone. The message shows as whom you ask.',
  },
});
