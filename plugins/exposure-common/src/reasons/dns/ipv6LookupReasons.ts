import type { DnsView } from '../../observation/dns/DnsAnswer';
import { defineReason } from '../defineReason';
import { answersTo } from '../facts/dns/dnsLookup';
import type { Facts } from '../facts/Facts';
import { isUsable } from './caa';
import { dnsViolation } from './dnsParams';

/**
 * Resolvers find the IPv4 address, and the zone's own servers fail at IPv6: where these answer with an alias, what fails
 * is in another zone.
 */
export function failsAtIpv6({ dns, hostname }: Facts): string | undefined {
  const asked = (view: DnsView, type: string) =>
    answersTo(dns.answers, view, hostname, type);
  const resolves = asked('recursive', 'A').some(
    answer => isUsable(answer) && answer.answers.length > 0,
  );
  const own = asked('authoritative', 'AAAA');
  return resolves && ![...own, ...asked('recursive', 'AAAA')].some(isUsable)
    ? own.find(({ rcode }) => rcode === 'SERVFAIL')?.rcode
    : undefined;
}

const ipv6LookupFails = (facts: Facts) => {
  const rcode = failsAtIpv6(facts);
  return rcode === undefined ? undefined : dnsViolation(facts, { rcode });
};

/** Name servers that fail at what they have no record of. */
export const ipv6LookupReasons = {
  Ipv6LookupFails: defineReason({
    track: 'certificate',
    severity: 'warning',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The AAAA lookup of the hostname fails',
    explanation:
      'Resolvers find the IPv4 address of {hostname}, but the lookup of its IPv6 addresses (AAAA) ends with {rcode}. Certificate authorities can refuse to issue for that.',
    fix: [
      '{dnsOwner}: make the name servers answer AAAA queries for {hostname}, with an empty answer if it has no IPv6 address.',
    ],
    among: 'issuanceFaults',
    explainedBy: ['dnsFaults', 'ChallengeInvalidAaaaLookup'],
    needs: ['dns', 'certificates'],
    find: ipv6LookupFails,
  }),
};
