import { normalHostname } from '../../observation/hostnames';
import type { DnsRecord } from '../../observation/dns/DnsAnswer';
import { defineReason } from '../defineReason';
import type { Facts } from '../facts/Facts';
import { rfc3339 } from '../vocabulary/rfc3339';
import { dnsViolation } from './dnsParams';

/** A zone that its parent calls signed, and that has no keys, as after a move to servers that do not sign it. */
function unsignedZone({ dns, hostname }: Facts): string | undefined {
  const isAbove = (name: string) => `.${hostname}`.endsWith(`.${name}`);
  const zones = dns.answers
    .filter(({ type }) => type === 'DS')
    .flatMap(({ answers }) => answers)
    .filter(({ type, name }) => type === 'DS' && isAbove(normalHostname(name)))
    .map(({ name }) => normalHostname(name));
  return zones.find(zone => {
    const keys = dns.answers.filter(
      ({ type, name }) => type === 'DNSKEY' && normalHostname(name) === zone,
    );
    return (
      keys.some(({ rcode }) => rcode === 'NOERROR') &&
      keys.every(({ answers }) =>
        answers.every(({ type }) => type !== 'DNSKEY'),
      )
    );
  });
}

/** When a signature ends: the fifth field of its record, `YYYYMMDDHHmmSS` (RFC 4034 §3.2). */
function endOf({ data }: DnsRecord): number {
  const [year, month, day, hour, minute, second] =
    /^\S+ \S+ \S+ \S+ (\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)\b/
      .exec(data.trim())
      ?.slice(1) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

/** When the last of the signatures that were seen ended; `undefined` where one is still good, or none was seen. */
function signaturesEnded({ dns }: Facts, now: Date): string | undefined {
  const ends = dns.answers
    .flatMap(({ answers, authority = [] }) => [...answers, ...authority])
    .filter(({ type }) => type === 'RRSIG')
    .map(endOf)
    .filter(Number.isFinite);
  const last = Math.max(...ends);
  return ends.length > 0 && last < now.getTime() ? rfc3339(last) : undefined;
}

type DnssecFault = 'keysMissing' | 'signaturesExpired' | 'broken';

function dnssecFault(facts: Facts, now: Date): DnssecFault | undefined {
  if (facts.dns.verdict !== 'bogus') {
    return undefined;
  }
  if (unsignedZone(facts) !== undefined) {
    return 'keysMissing';
  }
  return signaturesEnded(facts, now) === undefined
    ? 'broken'
    : 'signaturesExpired';
}

function dnssecIs(fault: DnssecFault) {
  return (facts: Facts, now: Date) =>
    dnssecFault(facts, now) === fault
      ? dnsViolation(facts, {
          zone: unsignedZone(facts) ?? '',
          ended: signaturesEnded(facts, now) ?? '',
        })
      : undefined;
}

const broken = {
  track: 'dns',
  value: 'partial',
  severity: 'error',
  actor: 'dnsOwner',
  headline: 'byActor',
  beforeMerge: { effect: 'tell', ofNamespace: false },
  among: 'dnsFaults',
  needs: ['dns'],
} as const;

/** Answers that resolvers which validate reject, told apart by what the zone and its parent say. */
export const dnssecReasons = {
  DnssecKeysMissing: defineReason({
    ...broken,
    title: 'The DS record matches no DNSSEC key',
    explanation:
      'A DS record tells resolvers that {zone} is signed with DNSSEC, but its name servers have no keys (DNSKEY). Resolvers that validate reject every answer for {hostname}.',
    fix: [
      '{dnsOwner}: remove the DS record of {zone} at the registrar, or enable DNSSEC at the name servers that serve it now.',
    ],
    find: dnssecIs('keysMissing'),
  }),
  DnssecSignaturesExpired: defineReason({
    ...broken,
    title: 'The zone’s DNSSEC signatures have expired',
    explanation:
      'The DNSSEC signatures of {hostname} expired at {ended}. Resolvers that validate, as those of certificate authorities, reject the answers.',
    fix: [
      '{dnsOwner}: renew the signatures, and check why the zone is not signed again automatically.',
    ],
    find: dnssecIs('signaturesExpired'),
  }),
  DnssecBroken: defineReason({
    ...broken,
    title: 'The zone’s DNSSEC signatures are broken',
    explanation:
      'Resolvers that validate DNSSEC reject the answers for {hostname}. Many visitors and every certificate authority cannot resolve it.',
    fix: [
      '{dnsOwner}: renew the zone’s signatures, or correct or remove the DS record in the parent zone.',
    ],
    find: dnssecIs('broken'),
  }),
};
