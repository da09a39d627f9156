import { keepingAnnotations } from '../../kubernetes/keepingAnnotations';
import { externalDnsNames } from '../../observation/dns/externalDnsNames';
import type { DnsAnswer } from '../../observation/dns/DnsAnswer';
import { normalHostname } from '../../observation/hostnames';
import type { Facts } from '../facts/Facts';
import type { Route } from '../facts/routeOf';

/** What external-dns wrote down about the records of a name. */
export interface RegistryEntry {
  /** The name of the TXT record. */
  name: string;
  owner: string;
  /** The object that asked for the record, e.g. `ingress/shop/web`. */
  resource?: string;
  answer: DnsAnswer;
}

/** How the records of a hostname stand with external-dns. */
export type Ownership =
  /** Another external-dns wrote them, or may have: which ID the one that runs now has is not known. */
  | { state: 'other'; entry: RegistryEntry }
  | { state: 'own'; entry: RegistryEntry }
  /** The registry was asked, and has no entry. */
  | { state: 'nobodys' }
  /** The registry was not asked, or did not answer. */
  | { state: 'unknown' };

/** The parts of `heritage=external-dns,external-dns/owner=…,external-dns/resource=…` that are of use. */
const written =
  /heritage=external-dns(?=[,"]|$)(?:.{0,300}?external-dns\/owner=([^,"\s\\]{1,253}))?(?:.{0,300}?external-dns\/resource=([^,"\s\\]{1,300}))?/;

/** Whether a TXT record can be about a hostname: it stands beside it, with what is put before or behind its first label. */
function isAbout(name: string, hostname: string, asked: readonly string[]) {
  const [label = '', ...above] = hostname.split('.');
  const zone = above.join('.');
  return (
    asked.includes(name) ||
    (`.${name}`.endsWith(`.${zone}`) &&
      name.slice(0, -zone.length).split(/[.-]/).includes(label))
  );
}

/** The entry of external-dns's registry about the hostname. */
export function registryEntry({
  dns,
  hostname,
  seen,
}: Facts): RegistryEntry | undefined {
  const asked = externalDnsNames(hostname, seen.environment.dns);
  for (const answer of dns.answers) {
    for (const { name, type, data } of answer.answers) {
      const found =
        type === 'TXT' && isAbout(normalHostname(name), hostname, asked)
          ? written.exec(data)
          : null;
      if (found?.[1] !== undefined) {
        const [, owner, resource] = found;
        return { name: normalHostname(name), owner, resource, answer };
      }
    }
  }
  return undefined;
}

function isAsked({ dns, hostname, seen }: Facts): boolean {
  const names = externalDnsNames(hostname, seen.environment.dns);
  const answered = dns.answers.filter(
    ({ name, type, rcode }) =>
      type === 'TXT' &&
      names.includes(normalHostname(name)) &&
      ['NOERROR', 'NXDOMAIN'].includes(rcode),
  );
  return names.every(name =>
    answered.some(answer => normalHostname(answer.name) === name),
  );
}

/** Whether the platform has the records of the hostname written by external-dns. */
function isWriter({ seen }: Facts): boolean {
  return seen.environment.dns.mode !== 'manual';
}

/** How the records stand with external-dns; `undefined` where it has nothing to do with them. */
export function ownershipOf(facts: Facts): Ownership | undefined {
  const entry = registryEntry(facts);
  const { txtOwnerId } = facts.seen.environment.dns;
  if (entry) {
    return entry.owner === txtOwnerId
      ? { state: 'own', entry }
      : { state: 'other', entry };
  }
  if (!isWriter(facts)) {
    return undefined;
  }
  return isAsked(facts) ? { state: 'nobodys' } : { state: 'unknown' };
}

/** An object of the hostname that external-dns leaves out, and by which annotation. */
interface LeftOut {
  object: Route['object'];
  annotation: string;
  value: string;
}

function leftOutBy({ object }: Route): LeftOut | undefined {
  return keepingAnnotations.flatMap(annotation => {
    const value = object.annotations[annotation] ?? 'dns-controller';
    return value === 'dns-controller' ? [] : [{ object, annotation, value }];
  })[0];
}

/** Whether external-dns leaves out every route of the hostname: a further route of one that it reads may well say so. */
export function leftOut({ routes, seen }: Facts): LeftOut | undefined {
  const found = routes.map(leftOutBy);
  return seen.environment.dns.mode === 'externalDns' &&
    found.every(entry => entry !== undefined)
    ? found[0]
    : undefined;
}

/** The object for which external-dns keeps the record, where it is known to be none of the hostname's own. */
export function keptFor(
  { resource }: RegistryEntry,
  { routes }: Facts,
): string | undefined {
  const own = routes.map(({ object }) =>
    `${object.kind}/${object.namespace}/${object.name}`.toLowerCase(),
  );
  // What a route is made for elsewhere, such as a DNSEndpoint or the Gateway, need not be another's.
  return resource !== undefined &&
    /^(?:ingress|httproute)\//.test(resource) &&
    own.length > 0 &&
    !own.includes(resource.toLowerCase())
    ? resource
    : undefined;
}
