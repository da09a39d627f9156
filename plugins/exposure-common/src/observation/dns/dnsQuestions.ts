import { getDomain } from 'tldts';
import { findZone } from '../../platform/findZone';
import type {
  Environment,
  ExposurePlatform,
  Zone,
} from '../../platform/ExposurePlatform';
import type { DnsQuestion, DnsView } from './DnsAnswer';
import { externalDnsNames } from './externalDnsNames';
import type { ExposureSubject } from '../ExposureSubject';
import { normalHostname } from '../hostnames';

/** A hostname and every name above it, down to one label: where CAA records are looked for (RFC 8659 §3). */
function namesUpwards(hostname: string): string[] {
  const labels = hostname.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** The names a record gets when a form appends the zone to a full name. */
export function doubledNames(
  hostname: string,
  zone: Zone | undefined,
): string[] {
  const registered = getDomain(hostname, { allowPrivateDomains: true });
  return [...new Set([zone?.suffix, registered])].flatMap(suffix =>
    suffix ? [`${hostname}.${suffix}`] : [],
  );
}

/** A label that nobody gives a name: what answers to it is a wildcard. It is always the same, so that it can be recorded. */
const unlikelyLabel = 'exposure-wildcard-probe-q7x2';

/** A sister of a name that only a wildcard above both can answer for (RFC 4592 §2.1.1). */
export function unlikelySister(name: string): string {
  return `${unlikelyLabel}${name.slice(name.indexOf('.'))}`;
}

/** CAA is looked up below the wildcard's label (RFC 8659 §4.3). */
export function caaNames(hostname: string): string[] {
  return namesUpwards(hostname.startsWith('*.') ? hostname.slice(2) : hostname);
}

/** Where the proof of a DNS-01 challenge stands; a wildcard is proven at the name behind it (RFC 8555 §8.4). */
export function challengeName(hostname: string): string {
  return `_acme-challenge.${hostname.replace(/^\*\./, '')}`;
}

const views = ['authoritative', 'recursive'] as const;

const askedOf =
  (server: DnsView) =>
  (name: string, type: DnsQuestion['type']): DnsQuestion => ({
    server,
    name,
    type,
  });
const recursive = askedOf('recursive');
const authoritative = askedOf('authoritative');

/** The misplaced names, and what tells those from a wildcard. */
function misplaced(hostname: string, zone: Zone | undefined): DnsQuestion[] {
  const doubled = doubledNames(hostname, zone);
  const wildcardAt = hostname.startsWith('*.') ? [] : [hostname];
  return [
    ...doubled.map(name => recursive(name, 'CNAME')),
    ...doubled.map(name => recursive(name, 'A')),
    ...[...doubled, ...wildcardAt].map(name =>
      recursive(unlikelySister(name), 'A'),
    ),
  ];
}

/** The zone cut, whether the domain is delegated at all, and by which servers. */
function zoneQuestions(hostname: string): DnsQuestion[] {
  const registered = getDomain(hostname, { allowPrivateDomains: true });
  return [
    authoritative(hostname, 'SOA'),
    authoritative(hostname, 'NS'),
    ...(registered && registered !== hostname
      ? [recursive(registered, 'NS'), authoritative(registered, 'SOA')]
      : []),
    ...(registered
      ? [recursive(registered, 'DS'), authoritative(registered, 'DNSKEY')]
      : []),
  ];
}

/**
 * The proof of a DNS-01 challenge, from the zone's own servers alone: a resolver would keep it in mind that the name does not
 * exist yet, and the self-check or the certificate authority may ask that resolver next (RFC 2308 §5).
 */
function proofQuestions(hostname: string): DnsQuestion[] {
  const name = challengeName(hostname);
  return [authoritative(name, 'CNAME'), authoritative(name, 'TXT')];
}

/** Who says that the records are its own; only where the platform has records written. */
function ownershipQuestions(
  hostname: string,
  environment: Environment | undefined,
): DnsQuestion[] {
  return environment && environment.dns.mode !== 'manual'
    ? externalDnsNames(hostname, environment.dns).map(name =>
        authoritative(name, 'TXT'),
      )
    : [];
}

/**
 * What has to be asked about an exposure's hostname. The list follows from the name and the platform alone:
 * the host in both views, the platform's target, the zone and its cut, CAA up to the top, the proof of a DNS-01
 * challenge, the misplaced names, what tells those from a wildcard, and who owns the records.
 * @public
 */
export function dnsQuestions(
  subject: ExposureSubject,
  platform: ExposurePlatform,
): DnsQuestion[] {
  const { hostname } = subject;
  const environment = Object.hasOwn(platform.environments, subject.environment)
    ? platform.environments[subject.environment]
    : undefined;
  const target = environment && normalHostname(environment.ingress.target);
  const inBothViews = (name: string, types: DnsQuestion['type'][]) =>
    views.flatMap(view => types.map(type => askedOf(view)(name, type)));
  return [
    ...inBothViews(hostname, ['A', 'AAAA', 'CNAME']),
    ...zoneQuestions(hostname),
    ...(target ? [recursive(target, 'A'), recursive(target, 'AAAA')] : []),
    ...caaNames(hostname).map(name => recursive(name, 'CAA')),
    ...proofQuestions(hostname),
    ...misplaced(hostname, findZone(hostname, platform.zones)),
    ...ownershipQuestions(hostname, environment),
  ];
}
