import { caaNames } from '../../observation/dns/dnsQuestions';
import { defineReason } from '../defineReason';
import { namesFor } from '../facts/certificateOf';
import { quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import type { CaaRefusal } from './caa';
import { caaRefusal, findCaaFailure, findCaaSet, noOne } from './caa';
import { caaDomainsOf } from './caaDomains';

const methodOf = {
  http01: ['http-01'],
  dns01: ['dns-01'],
  unknown: [],
} as const;

/** Who can change the records: those behind an alias, and those above the zone, are not the zone's. */
export function ownerOfCaa(
  name: string,
  { dns, seen, dnsOwner }: Facts,
): string {
  if (name === dns.target.name) {
    return 'Platform team';
  }
  const suffix = seen.zone?.suffix;
  return suffix === undefined || `.${name}`.endsWith(`.${suffix}`)
    ? dnsOwner
    : `DNS owner of ${name}`;
}

/** A record that allows this account beside the one that is there, with every other restriction that one has. */
function recordFor(
  expected: string,
  accountUri: string,
  { parameters }: CaaRefusal,
): string {
  const kept = Array.from(parameters, ([name, value]) =>
    name === 'accounturi' ? `accounturi=${accountUri}` : `${name}=${value}`,
  );
  return quoted([expected, ...kept].join('; '));
}

/** The set that governs a name, and why it keeps the issuer from issuing. */
function judged(facts: Facts, hostname: string) {
  const acme = facts.issuer?.acme;
  const set = findCaaSet(facts.dns.answers, hostname);
  if (!acme || !set || set === 'none') {
    return undefined;
  }
  const issuer = {
    domains: caaDomainsOf(acme.server),
    accountUri: acme.uri,
    methods: acme.solvers.flatMap(({ type }) => methodOf[type]),
  };
  const refusal = caaRefusal(set, issuer, hostname.startsWith('*.'));
  return refusal && { set, refusal, issuer };
}

function refusalOf(facts: Facts, hostname: string, kind: CaaRefusal['kind']) {
  const found = judged(facts, hostname);
  if (found?.refusal.kind !== kind) {
    return undefined;
  }
  const { set, refusal, issuer } = found;
  const isAlias = !caaNames(hostname).includes(set.name);
  const expected = issuer.domains[0] ?? 'the certificate authority’s name';
  const isWild = hostname.startsWith('*.') && set.text.includes('issuewild');
  const { dns } = facts.seen;
  return {
    params: {
      caaName: set.name,
      place: isAlias ? `${set.name} (which ${hostname} points to)` : set.name,
      found: quoted(set.text),
      issuer: facts.issuer?.name ?? '',
      expected,
      record: recordFor(expected, issuer.accountUri ?? '', refusal),
      methods: [...new Set(issuer.methods)].join(', '),
      allowed: quoted(refusal.parameters.get('validationmethods') ?? ''),
      tag: isWild ? 'issuewild' : 'issue',
      because: quoted(
        isWild && refusal.because === noOne
          ? `${noOne} a wildcard (issuewild)`
          : refusal.because,
      ),
      dnsOwner: ownerOfCaa(set.name, facts),
    },
    ...(set.name === facts.dns.target.name && { actor: 'platform' as const }),
    evidence: [
      {
        object: `CAA ${set.name}`,
        text: quoted(set.text),
        observedAt: dns.known ? dns.at : dns.since,
      },
    ],
  };
}

/** The certificate authority asks about the names of the certificate. One that lacks the hostname has to get it. */
function caaForbids(kind: CaaRefusal['kind']) {
  return (facts: Facts) => {
    const { certificate, hostname } = facts;
    const names = certificate ? namesFor(certificate, hostname) : [];
    for (const name of names.length > 0 ? names : [hostname]) {
      const refusal = refusalOf(facts, name, kind);
      if (refusal) {
        return refusal;
      }
    }
    return undefined;
  };
}

const forbids = {
  track: 'certificate',
  severity: 'error',
  actor: 'dnsOwner',
  headline: 'byActor',
  beforeMerge: { effect: 'warn', ofNamespace: false },
  among: 'issuanceFaults',
  needs: ['dns', 'certificates', 'issuers'],
} as const;

/** Only authorities of the internet look CAA up, and only before they issue. */
const caaLookupFails = (facts: Facts) => {
  const { hostname, issuer, seen, dns } = facts;
  const isPublic = caaDomainsOf(issuer?.acme?.server ?? '').length > 0;
  const failed = isPublic ? findCaaFailure(dns.answers, hostname) : undefined;
  if (!failed) {
    return undefined;
  }
  return {
    params: {
      hostname,
      caaName: failed.name,
      rcode: failed.rcode,
      dnsOwner: ownerOfCaa(failed.name, facts),
    },
    evidence: [
      {
        object: `CAA ${failed.name}`,
        text: failed.rcode,
        observedAt:
          failed.observedAt ?? (seen.dns.known ? seen.dns.at : seen.dns.since),
      },
    ],
  };
};

/** What CAA records forbid, and what keeps them from being read. */
export const caaReasons = {
  CaaForbidsIssuer: defineReason({
    ...forbids,
    title: 'A CAA record forbids the certificate authority',
    explanation:
      'The CAA records at {place} say {found}. The issuer {issuer} needs {expected} to be allowed there: {because}.',
    fix: ['{dnsOwner}: add the record CAA 0 {tag} "{expected}" at {caaName}.'],
    find: caaForbids('issuer'),
  }),
  CaaForbidsAccount: defineReason({
    ...forbids,
    title: 'A CAA record forbids the issuer’s account',
    explanation:
      'The CAA records at {place} say {found}. They allow {expected} for other accounts (accounturi) than that of the issuer {issuer}.',
    fix: [
      '{dnsOwner}: add the record CAA 0 {tag} "{record}" at {caaName}, which allows this account too.',
      'Platform team: use the account that the records name, if the issuer {issuer} had it before.',
    ],
    find: caaForbids('account'),
  }),
  CaaForbidsMethod: defineReason({
    ...forbids,
    title: 'A CAA record forbids the validation method',
    explanation:
      'The CAA records at {place} say {found}. They allow {expected} with the method {allowed} only (validationmethods); the issuer {issuer} uses {methods}.',
    fix: [
      '{dnsOwner}: add {methods} to validationmethods of that record at {caaName}, if the rules of the zone permit it.',
      'Choose an issuer that validates with {allowed} if they do not.',
      'Platform team: add a solver for {allowed} to an issuer if there is none.',
    ],
    find: caaForbids('method'),
  }),
  CaaLookupFails: defineReason({
    track: 'certificate',
    severity: 'warning',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'The CAA lookup of the hostname fails',
    explanation:
      'Resolvers find the address of {hostname}, but the CAA lookup of {caaName} ends with {rcode}. Certificate authorities refuse to issue until it is answered.',
    fix: [
      '{dnsOwner}: make the name servers answer CAA queries for {caaName}, with an empty answer if there is no such record.',
      '{dnsOwner}: check the DNSSEC signatures of empty answers if the zone is signed.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: false },
    among: 'issuanceFaults',
    explainedBy: ['dnsFaults'],
    needs: ['dns', 'certificates', 'issuers'],
    find: caaLookupFails,
  }),
};
