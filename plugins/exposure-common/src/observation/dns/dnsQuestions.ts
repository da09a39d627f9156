import { getDomain } from 'tldts';
import { findZone } from '../../platform/findZone';
import type { ExposurePlatform, Zone } from '../../platform/ExposurePlatform';
import type { DnsQuestion } from './DnsAnswer';
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

/**
 * What has to be asked about an exposure's hostname. The list follows from the name and the platform alone:
 * the host in both views, the platform's target, the zone cut, CAA up to the top, the misplaced names, and what tells
 * those from a wildcard.
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
  const recursive = (name: string, type: DnsQuestion['type']): DnsQuestion => ({
    server: 'recursive',
    name,
    type,
  });
  const doubled = doubledNames(hostname, findZone(hostname, platform.zones));
  return [
    ...(['authoritative', 'recursive'] as const).flatMap(server =>
      (['A', 'AAAA', 'CNAME'] as const).map(type => ({
        server,
        name: hostname,
        type,
      })),
    ),
    { server: 'authoritative', name: hostname, type: 'SOA' },
    { server: 'authoritative', name: hostname, type: 'NS' },
    ...(target ? [recursive(target, 'A'), recursive(target, 'AAAA')] : []),
    ...caaNames(hostname).map(name => recursive(name, 'CAA')),
    ...doubled.map(name => recursive(name, 'CNAME')),
    ...doubled.map(name => recursive(name, 'A')),
    ...doubled.map(name => recursive(unlikelySister(name), 'A')),
  ];
}
