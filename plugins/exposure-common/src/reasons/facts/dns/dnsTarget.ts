import { isValid } from 'ipaddr.js';
import { profileOf } from '../../../controllers/profiles';
import type { DnsAnswer } from '../../../observation/dns/DnsAnswer';
import type { ExposureObservation } from '../../../observation/ExposureObservation';
import { normalHostname } from '../../../observation/hostnames';
import { listOf } from '../../../observation/mapObserved';
import type { Proxied } from '../../../platform/ExposurePlatform';
import type { AddressType, DnsLookup } from './dnsLookup';
import { dnsLookup } from './dnsLookup';
import { isPublishedRead, publishedTarget } from './publishedTarget';

/** What a hostname should reach. Addresses are empty where they are not known. */
export interface DnsTarget {
  name: string;
  addresses: readonly string[];
  /** Families of which it is not known whether the target has addresses. */
  notKnown: readonly AddressType[];
  /** The name itself has no address, as a resolver says. */
  dead: boolean;
  /** Its look-ups. */
  lookups: readonly DnsLookup[];
  /** Where each Ingress gets an address of its own: those of this one, which the name above does not lead to. */
  own?: readonly string[];
  /** Where the routes say they are reached, beside what the configuration says. */
  published: readonly string[];
  /** Whether every route could be asked where it is reached. */
  isPublishedRead: boolean;
  /** Whether visitors meet a CDN or proxy first, as the platform says. */
  proxied: Proxied;
}

const addressTypes: readonly AddressType[] = ['A', 'AAAA'];

function typeOf(address: string): AddressType {
  return address.includes(':') ? 'AAAA' : 'A';
}

/** What the controller gave each Ingress, where it gives every one an address of its own. */
function ownAddresses({ environment, ingresses }: ExposureObservation) {
  return profileOf(environment.ingress.profile)?.addressPerIngress
    ? [...new Set(listOf(ingresses).flatMap(({ addresses }) => addresses))]
    : undefined;
}

/** A resolver that knows both families and has an address in neither. */
function isWithoutAddress(lookup: DnsLookup): boolean {
  return (
    lookup.view === 'recursive' &&
    lookup.outcome !== 'bogus' &&
    lookup.notKnown.length === 0 &&
    lookup.a.length + lookup.aaaa.length === 0
  );
}

/** What the hostname of an observation should reach, from the configuration, the Ingress and the DNS. */
export function dnsTarget(
  seen: ExposureObservation,
  answers: readonly DnsAnswer[],
): DnsTarget {
  const { target, addresses: configured } = seen.environment.ingress;
  const name = normalHostname(target);
  const lookups = (['recursive', 'authoritative'] as const).map(view =>
    dnsLookup(answers, view, name),
  );
  const own = ownAddresses(seen);
  const published = {
    published: publishedTarget(seen),
    isPublishedRead: isPublishedRead(seen),
  };
  const proxied = seen.zone?.proxied ?? seen.environment.dns.proxied;
  if (own) {
    // A name may have any address.
    const notKnown = own.length > 0 && own.every(isValid) ? [] : addressTypes;
    return {
      name,
      own,
      ...published,
      addresses: own,
      notKnown,
      dead: false,
      lookups,
      proxied,
    };
  }
  const found = lookups.flatMap(({ a, aaaa }) => [...a, ...aaaa]);
  return {
    name,
    ...published,
    addresses: [...new Set([...configured, ...found])],
    // A configuration that has addresses of a family has all of them.
    notKnown: addressTypes.filter(
      type =>
        !configured.some(address => typeOf(address) === type) &&
        lookups.every(({ notKnown }) => notKnown.includes(type)),
    ),
    dead: found.length === 0 && lookups.some(isWithoutAddress),
    lookups,
    proxied,
  };
}
