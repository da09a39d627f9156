import type { DnsFacts } from './dnsFacts';
import type { DnsLookup } from './dnsLookup';
import { normalAddress } from './normalAddress';

/** An rcode that says nothing about the name, for better or worse. */
export function isFailed({ rcode }: DnsLookup): boolean {
  return rcode !== undefined && rcode !== 'NXDOMAIN';
}

/** The look-ups that a verdict is made of. */
export function decisiveLookups(dns: DnsFacts): DnsLookup[] {
  return [dns.resolved, dns.published, ...dns.target.lookups];
}

/**
 * The questions that were not asked and without which the verdict stays unknown, each as `AAAA of shop.example.com`.
 * None where a server was asked and failed, or where it is the Ingress that lacks an address.
 */
export function unaskedQuestions(dns: DnsFacts): string[] {
  const { resolved, target, verdict } = dns;
  if (
    verdict !== 'unknown' ||
    target.own?.length === 0 ||
    decisiveLookups(dns).some(isFailed)
  ) {
    return [];
  }
  const reached = target.addresses.map(normalAddress);
  const isMeasurable = [...resolved.a, ...resolved.aaaa].every(address =>
    reached.includes(normalAddress(address)),
  );
  const { name, notKnown } =
    isMeasurable && resolved.notKnown.length > 0 ? resolved : target;
  return notKnown.map(type => `${type} of ${name}`);
}
