import type { Environment, ExposurePlatform, Zone } from './ExposurePlatform';
import { mayAsk } from './mayAsk';
import type { Refusal } from '../input/Refusal';
import type { RefusalRule } from '../input/refusals/refusalGroups';
import { whoAsks } from './closedZones';
import { findZone } from './findZone';
import type { Hostname } from '../hostname/Hostname';
import { isApex } from './isApex';

/**
 * Where a hostname is asked for.
 * @public
 */
export interface HostnamePlace {
  platform: Pick<ExposurePlatform, 'zones'>;
  environment: Pick<Environment, 'id'> & {
    ingress: Pick<Environment['ingress'], 'addresses'>;
  };
  /** Path of the field, for refusals. */
  field?: string;
  /** The caller's `ownershipEntityRefs`, where somebody is signed in: refusals name no zone that they may not ask for, and say who they are. */
  ownerRefs?: readonly string[];
}

/** A hostname together with the zone that holds it. */
export interface PlacedHostname extends HostnamePlace {
  hostname: Hostname;
  zone: Zone;
}

/** One rule of a platform for hostnames in its zones. */
export interface PlatformHostnameRule {
  rule: RefusalRule;
  broken(placed: PlacedHostname): boolean;
  message(placed: PlacedHostname): string;
}

/** What a platform may ask of a hostname inside one of its zones, in the order it is judged. */
export const platformHostnameRules: readonly PlatformHostnameRule[] = [
  {
    rule: 'ZoneNotInEnvironment',
    broken: ({ zone, environment }) =>
      !zone.environments.includes(environment.id),
    message: ({ hostname, zone, environment }) =>
      `${hostname.ascii} is in ${
        zone.suffix
      }, which serves ${zone.environments.join(', ')} and not ${
        environment.id
      }.`,
  },
  {
    rule: 'WildcardNotAllowed',
    broken: ({ hostname, zone }) => hostname.wildcard && !zone.wildcard,
    message: ({ hostname, zone }) =>
      `${hostname.ascii} is a wildcard, which ${zone.suffix} does not allow; name each hostname.`,
  },
  {
    rule: 'ApexRefused',
    broken: ({ hostname, zone }) =>
      isApex(hostname, zone) && zone.apex === 'refuse',
    message: ({ hostname }) =>
      `${hostname.ascii} is the apex of its zone, which cannot have a CNAME (RFC 1912); use a name below it, e.g. www.${hostname.ascii}.`,
  },
  {
    rule: 'ApexNeedsAddresses',
    broken: ({ hostname, zone, environment }) =>
      isApex(hostname, zone) &&
      zone.apex === 'addresses' &&
      environment.ingress.addresses.length === 0,
    message: ({ hostname, environment }) =>
      `${hostname.ascii} is the apex of its zone and needs address records, but ${environment.id} has no fixed addresses.`,
  },
];

/** The zones to choose from; to somebody who finds none open, why. */
function zoneList({ platform, environment, ownerRefs }: HostnamePlace): string {
  const suffixes = platform.zones
    .filter(zone => zone.environments.includes(environment.id))
    .filter(zone => ownerRefs === undefined || mayAsk(zone, ownerRefs))
    .map(zone => zone.suffix);
  if (ownerRefs === undefined) {
    return `zones of ${environment.id}: ${suffixes.join(', ') || 'none'}.`;
  }
  return suffixes.length > 0
    ? `zones open to you in ${environment.id}: ${suffixes.join(', ')}.`
    : `no zone of ${environment.id} is open to you. ${whoAsks(ownerRefs)}`;
}

/**
 * Judges a hostname by what the platform allows in an environment.
 * @returns the first rule it breaks, or nothing
 * @public
 */
export function judgeHostname(
  hostname: Hostname,
  place: HostnamePlace,
): Refusal[] {
  const field = place.field ?? 'hostname';
  const { platform } = place;
  const zone = findZone(hostname.ascii, platform.zones);
  if (!zone) {
    return [
      {
        field,
        rule: 'HostnameOutsideZones',
        message: `${hostname.ascii} is in no zone ${
          place.ownerRefs ? 'that is open to you' : 'of the platform'
        }; ${zoneList(place)}`,
      },
    ];
  }
  const placed = { ...place, hostname, zone };
  const broken = platformHostnameRules.find(rule => rule.broken(placed));
  return broken
    ? [{ field, rule: broken.rule, message: broken.message(placed) }]
    : [];
}
