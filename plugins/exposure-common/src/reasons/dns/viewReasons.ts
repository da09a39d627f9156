import { caaDomainsOf } from './caaDomains';
import { failedChallenge } from '../acme/challengesOf';
import { defineReason } from '../defineReason';
import { areAll } from '../facts/dns/addressKinds';
import type { Facts } from '../facts/Facts';
import { differingResolver, dnsViolation } from './dnsParams';
import { zoneCopyReasons } from './zoneCopyReasons';
import { failsHereOnly } from './zoneCutReasons';

/** One resolver of several that ends in a failure; a silent one may as well be out of the portal's reach. */
const resolverFails = (facts: Facts) => {
  const { resolverLookups, verdict } = facts.dns;
  const failing = resolverLookups.find(({ failure }) => failure === 'SERVFAIL');
  const answers = resolverLookups.some(
    ({ failure, outcome }) => failure === undefined && outcome !== 'unknown',
  );
  if (!failing?.address || !answers || verdict === 'bogus') {
    return undefined;
  }
  return dnsViolation(facts, { resolver: failing.address }, failing);
};

/** Everything that is known of the name is reached from inside only, as the platform has it. */
function isInside({ dns }: Facts): boolean {
  const { a, aaaa } = dns.resolved;
  return dns.verdict === 'ok' && areAll('private', [...a, ...aaaa]);
}

/** A certificate authority of the internet tried to reach the hostname itself, and could not. */
function failsFromOutside(facts: Facts): boolean {
  return (
    failedChallenge(facts)?.type === 'HTTP-01' &&
    caaDomainsOf(facts.issuer?.acme?.server ?? '').length > 0
  );
}

/** Where what is asked differs from what is answered, and neither is old. */
export const viewReasons = {
  PrivateAddressNotValidated: defineReason({
    track: 'certificate',
    value: 'failed',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    title: 'A public CA cannot reach private addresses',
    explanation:
      '{hostname} resolves to {found}, which is private. The issuer {issuer} proves control by HTTP-01: its certificate authority connects from the internet.',
    fix: [
      'Platform team: add an issuer that uses DNS-01, or an internal certificate authority, to this environment.',
      'Choose that issuer in the request; cert-manager then orders the certificate again.',
    ],
    among: 'dnsFaults',
    needs: ['dns', 'certificates', 'issuers', 'challenges'],
    find: facts => {
      if (!isInside(facts) || !failsFromOutside(facts)) {
        return undefined;
      }
      const issuer = facts.issuer?.name ?? '';
      return dnsViolation(facts, { issuer }, facts.dns.resolved);
    },
  }),
  ResolversFail: defineReason({
    track: 'dns',
    value: 'partial',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'Resolvers cannot resolve the hostname',
    explanation:
      'The zone’s own servers answer correctly for {hostname}, but the resolver {resolver} ends with {rcode}, although it resolves other names. Visitors cannot reach it.',
    fix: [
      '{dnsOwner}: check the delegation (NS records at the registrar), that every name server answers, and DNSSEC if the zone is signed.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    needs: ['dns'],
    find: facts =>
      facts.dns.verdict === 'unresolved' && failsHereOnly(facts)
        ? differingResolver(facts)
        : undefined,
  }),
  ResolversSilent: defineReason({
    track: 'dns',
    value: 'unknown',
    severity: 'warning',
    actor: 'platform',
    title: 'No resolver answers',
    explanation:
      'The zone’s own servers answer correctly for {hostname}, but the resolver {resolver} ends with {rcode}. Whether visitors can resolve the hostname is not known.',
    fix: [
      'Platform team: check the resolvers of this environment (dns.resolvers), and the connection from the portal to them on port 53.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    couldNotLook: 'fact',
    needs: ['dns'],
    find: facts =>
      facts.dns.verdict === 'unresolved' && !failsHereOnly(facts)
        ? differingResolver(facts)
        : undefined,
  }),
  ResolverFails: defineReason({
    track: 'dns',
    severity: 'warning',
    actor: 'platform',
    title: 'One resolver cannot resolve the hostname',
    explanation:
      'The resolver {resolver} ends with {rcode} for {hostname}, while another one answers. Who uses that resolver does not reach the hostname.',
    fix: [
      'Platform team: check that resolver.',
      '{dnsOwner}: check that every name server of the zone answers it, and DNSSEC if the zone is signed.',
    ],
    needs: ['dns'],
    find: resolverFails,
  }),
  ...zoneCopyReasons,
  ResolverFiltersHostname: defineReason({
    track: 'dns',
    value: 'partial',
    severity: 'warning',
    actor: 'platform',
    headline: 'byActor',
    title: 'A resolver filters the hostname',
    explanation:
      'The zone’s own servers answer correctly for {hostname}. The resolver {resolver} answers {found}, as filters and local overrides do.',
    fix: [
      'Platform team: allow {hostname} in the filter of that resolver, or remove its local entry.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'dnsFaults',
    needs: ['dns'],
    find: facts =>
      facts.dns.verdict === 'filtered' ? differingResolver(facts) : undefined,
  }),
  SplitHorizon: defineReason({
    track: 'dns',
    value: 'private',
    severity: 'info',
    actor: 'nobody',
    title: 'Inside, the hostname has another address',
    explanation:
      'The zone’s own servers answer correctly for {hostname}. The resolver {resolver} answers with the private address {inside}, as a private zone inside a network does.',
    fix: [
      'Nothing to do: both answers stay, one for visitors outside and one inside.',
      '{dnsOwner}: correct the private zone if {inside} is not this platform’s.',
    ],
    needs: ['dns'],
    find: facts =>
      facts.dns.verdict === 'split' ? differingResolver(facts) : undefined,
  }),
  PrivateAnswerOnly: defineReason({
    track: 'dns',
    value: 'unknown',
    severity: 'warning',
    actor: 'dnsOwner',
    title: 'Only a private address is known',
    explanation:
      'A resolver answers {found} for {hostname}, a private address, and the zone’s own servers told nothing. Visitors on the internet cannot reach it, unless the public zone has another address.',
    fix: [
      '{dnsOwner}: check that {hostname} leads to {target} in the public zone, if visitors come from the internet.',
      'Platform team: check that the portal reaches the zone’s servers on port 53.',
    ],
    couldNotLook: 'fact',
    needs: ['dns'],
    find: facts => {
      const { verdict, decidedBy, published, target } = facts.dns;
      return verdict === 'unknown' &&
        published.outcome === 'unknown' &&
        decidedBy.view === 'recursive' &&
        areAll('private', [...decidedBy.a, ...decidedBy.aaaa]) &&
        !areAll('private', target.addresses)
        ? dnsViolation(facts, {}, decidedBy)
        : undefined;
    },
  }),
  ReachableFromInside: defineReason({
    track: 'dns',
    value: 'private',
    severity: 'info',
    actor: 'nobody',
    title: 'Only networks inside reach the address',
    explanation:
      '{hostname} resolves to {found}, which is private. Visitors on the internet cannot reach it, unless the DNS outside has another address.',
    fix: [
      'Nothing to do: the platform’s controller is reached at this address on purpose.',
    ],
    needs: ['dns'],
    find: facts =>
      isInside(facts) ? dnsViolation(facts, {}, facts.dns.resolved) : undefined,
  }),
};
