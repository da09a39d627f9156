import type { ReasonWords } from './ReasonWords';

/** What the DNS answers for the hostname. */
export const dnsReasons = {
  HostnameDoesNotResolve: {
    track: 'dns',
    value: 'missing',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    progress: 'waitingDns',
    title: 'The name has no address in the DNS',
    explanation:
      '{hostname} has no address: {answer}. It should lead to {target}, by a record of type {recordType}.',
    fix: ['{dnsOwner}: create the record {record}'],
  },
  HostnamePointsElsewhere: {
    track: 'dns',
    value: 'wrongTarget',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    progress: 'waitingDns',
    title: 'The name points to another server',
    explanation:
      '{hostname} points to {found}; it should lead to {target}, by a record of type {recordType}.',
    fix: ['{dnsOwner}: replace it with {record}'],
  },
  Ipv6PointsElsewhere: {
    track: 'dns',
    value: 'partial',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    progress: 'waitingDns',
    title: 'The IPv6 address points to another server',
    explanation:
      'The IPv4 addresses of {hostname} are right, but its AAAA record says {found}, which is not the platform’s. Visitors and certificate authorities prefer IPv6.',
    fix: [
      '{dnsOwner}: remove the AAAA record {found}, or point the name to {target} by a single CNAME record.',
    ],
  },
  PlatformTargetDoesNotResolve: {
    track: 'dns',
    value: 'missing',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    title: 'The platform’s own name has no address',
    explanation:
      'Names of this environment lead to {target}, and {target} has no address: {answer}. So {hostname} cannot be reached.',
    fix: ['Platform team: create the address records of {target}.'],
  },
  HostnameHasDoubleSuffix: {
    track: 'dns',
    value: 'missing',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The record was created one level too deep',
    explanation:
      '{hostname} has no address: {answer}. But {doubled} has one: the zone’s name was added a second time. In many DNS providers a name without a dot at its end gets the zone appended.',
    fix: [
      '{dnsOwner}: remove {doubled} and create {record}',
      'In a form that appends the zone, the name to type is {label}.',
    ],
  },
  CnameAtApex: {
    track: 'dns',
    value: 'conflict',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The zone’s apex has a CNAME record',
    explanation:
      '{hostname} is the top of its zone and has a CNAME record there. The zone’s own records stand at the same name, so the CNAME is not allowed and some resolvers refuse the answer.',
    fix: [
      '{dnsOwner}: use the provider’s ALIAS or flattening to {target}, or address records to {addresses}.',
    ],
  },
  ZoneServersDisagree: {
    track: 'dns',
    value: 'partial',
    severity: 'warning',
    actor: 'dnsOwner',
    headline: 'byActor',
    progress: 'waitingDns',
    title: 'The servers of the zone disagree',
    explanation:
      'One server of the zone answers right for {hostname}, but {server} says: {found}. Chance decides whom visitors and the certificate authority reach.',
    fix: [
      '{dnsOwner}: check that every server of the zone has its newest version.',
    ],
  },
  DnsChangePropagating: {
    track: 'dns',
    value: 'partial',
    severity: 'info',
    actor: 'nobody',
    headline: 'waitingDns',
    title: 'The record is right; the old answer is still cached',
    explanation:
      '{right} answers right for {hostname}. The resolver {resolver} still has the old answer ({found}), which lives at most {seconds} s more.',
    fix: ['Nothing to do: the cached answer expires.'],
  },
  DnssecBroken: {
    track: 'dns',
    value: 'partial',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The DNSSEC signatures of the zone are broken',
    explanation:
      'Resolvers that check DNSSEC refuse the answers for {hostname}. Many visitors and every certificate authority cannot resolve the name.',
    fix: [
      '{dnsOwner}: renew the zone’s signatures, or correct or remove the DS record at the parent zone.',
    ],
  },
  DnsLookupFailed: {
    track: 'dns',
    value: 'unknown',
    severity: 'info',
    actor: 'nobody',
    title: 'The DNS gave no usable answer',
    explanation:
      'Asking for {hostname} ended with {rcode}. That says nothing about the record: it is neither right nor wrong.',
    fix: [
      'It is asked again soon. If it stays like this, the servers of the zone or the platform’s resolver have a problem.',
    ],
  },
  CaaForbidsIssuer: {
    track: 'certificate',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'A CAA record forbids the certificate authority',
    explanation:
      'The CAA records at {place} say {found}. The issuer {issuer} needs {expected} to be allowed there: {because}.',
    fix: ['{dnsOwner}: add to {caaName} the record CAA 0 {tag} "{expected}"'],
  },
} as const satisfies Record<string, ReasonWords>;
