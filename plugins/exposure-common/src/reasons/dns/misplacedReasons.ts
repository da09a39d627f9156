import { challengeName } from '../../observation/dns/dnsQuestions';
import { defineReason } from '../defineReason';
import { foreignAddresses } from '../facts/dns/dnsVerdict';
import type { Facts } from '../facts/Facts';
import { dnsViolation } from './dnsParams';
import type { RecordFault } from './recordFault';
import {
  answeringWildcard,
  appendedTarget,
  hiddenWildcard,
  mostAliases,
  recordFault,
} from './recordFault';

/** Finds a record that is wrong in a particular way. */
function faultIs(fault: RecordFault) {
  return (facts: Facts) =>
    recordFault(facts) === fault
      ? dnsViolation(facts, {
          appended: appendedTarget(facts) ?? '',
          wildcard: answeringWildcard(facts) ?? hiddenWildcard(facts) ?? '',
          proofName: challengeName(facts.hostname),
          most: mostAliases,
          loop: [facts.hostname, ...facts.dns.decidedBy.aliases].join(' → '),
        })
      : undefined;
}

const someAddressesElsewhere = (facts: Facts) => {
  if (facts.dns.verdict !== 'someElsewhere') {
    return undefined;
  }
  const foreign = foreignAddresses(facts.dns.decidedBy, facts.dns.target);
  return dnsViolation(facts, { found: foreign.join(', ') });
};

const wrongRecord = {
  track: 'dns',
  value: 'wrongTarget',
  severity: 'error',
  actor: 'dnsOwner',
  headline: 'byActor',
  beforeMerge: { effect: 'tell', ofNamespace: false },
  ifServedHere: true,
  among: 'dnsFaults',
  needs: ['dns'],
} as const;

/** Records that are there, and wrong in a way that their answers show. */
export const misplacedReasons = {
  CnameLoop: defineReason({
    ...wrongRecord,
    title: 'The CNAME records form a loop',
    explanation:
      'Following the CNAME records of {hostname} leads back to a name already seen and never reaches an address: {loop}.',
    fix: [
      '{dnsOwner}: point {hostname} directly to the platform: it must be {record} in the zone.',
    ],
    find: faultIs('loop'),
  }),
  CnameChainTooLong: defineReason({
    ...wrongRecord,
    title: 'The CNAME chain is too long',
    explanation:
      '{hostname} leads to {found} over {most} or more CNAME records and no address was reached. Resolvers and certificate authorities stop following such chains.',
    fix: [
      '{dnsOwner}: point {hostname} directly to the platform: it must be {record} in the zone.',
    ],
    find: faultIs('longChain'),
  }),
  TargetHasZoneAppended: defineReason({
    ...wrongRecord,
    title: 'The record’s value lacks its final dot',
    explanation:
      '{hostname} points to {appended}: the zone was appended to {target}, because the value has no dot at its end.',
    fix: [
      '{dnsOwner}: correct the value: the record must be {record} in the zone.',
      '{dnsOwner}: enter the value with a dot at its end if the form appends the zone.',
    ],
    find: faultIs('appendedZone'),
  }),
  WildcardAnswers: defineReason({
    ...wrongRecord,
    title: 'A wildcard record answers for the hostname',
    explanation:
      '{hostname} points to {found}, as every other name under the wildcard {wildcard} does. It must point to {target} instead.',
    fix: [
      '{dnsOwner}: create the record {record}; it takes precedence over the wildcard, which other names may need.',
    ],
    find: faultIs('wildcard'),
  }),
  WildcardHidden: defineReason({
    ...wrongRecord,
    value: 'missing',
    title: 'The wildcard no longer covers the hostname',
    explanation:
      'Other names under {wildcard} resolve, but {hostname} does not: a record below it, such as {proofName}, ends the wildcard there.',
    fix: [
      '{dnsOwner}: create the record {record}: it no longer depends on the wildcard.',
      'Platform team: use a wildcard certificate, or HTTP-01, where hostnames rely on a wildcard record.',
    ],
    find: faultIs('hiddenWildcard'),
  }),
  HostnamePointsNowhere: defineReason({
    ...wrongRecord,
    title: 'The hostname has an unusable address',
    explanation:
      '{hostname} points to {found}. The address is reserved: no other machine can be reached by it. It must point to {target}.',
    fix: [
      '{dnsOwner}: correct the record of {hostname}: it must be {record} in the zone.',
      'Platform team: check the resolver if only it gives this answer: filters block names with such addresses.',
    ],
    find: faultIs('nowhere'),
  }),
  HostnamePointsToPrivateAddress: defineReason({
    ...wrongRecord,
    title: 'The hostname has a private address',
    explanation:
      '{hostname} points to {found}, a private address. Visitors and certificate authorities on the internet cannot reach it. The platform’s target is {target}.',
    fix: [
      '{dnsOwner}: point {hostname} to {target} with {record} if visitors come from the internet.',
      'Platform team: add the private addresses to ingress.addresses if this environment is an internal one.',
    ],
    find: faultIs('private'),
  }),
  SomeAddressesElsewhere: defineReason({
    ...wrongRecord,
    value: 'partial',
    title: 'Some addresses are another server’s',
    explanation:
      '{hostname} has several addresses, and {found} is not the platform’s. Visitors and the certificate authority reach the other server some of the time.',
    fix: [
      '{dnsOwner}: remove {found} from the records of {hostname} if it is an old server.',
      'Platform team: add {found} to ingress.addresses if it is the platform’s.',
    ],
    find: someAddressesElsewhere,
  }),
};
