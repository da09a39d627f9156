import { caaNames } from '../../observation/dns/dnsQuestions';
import { defineReason } from '../defineReason';
import { namesFor } from '../facts/certificateOf';
import { quoted } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import { caaRefusal, findCaaFailure, findCaaSet } from './caa';
import { caaDomainsOf } from './caaDomains';

const methodOf = {
  http01: ['http-01'],
  dns01: ['dns-01'],
  unknown: [],
} as const;

/** Who can change the records: those behind an alias, and those above the zone, are not the zone's. */
function ownerOf(name: string, { dns, seen, dnsOwner }: Facts): string {
  if (name === dns.target.name) {
    return 'Platform team';
  }
  const suffix = seen.zone?.suffix;
  return suffix === undefined || `.${name}`.endsWith(`.${suffix}`)
    ? dnsOwner
    : `DNS owner of ${name}`;
}

function refusalOf(facts: Facts, hostname: string) {
  const { issuer, seen } = facts;
  const acme = issuer?.acme;
  const set = findCaaSet(facts.dns.answers, hostname);
  if (!acme || !set || set === 'none') {
    return undefined;
  }
  const domains = caaDomainsOf(acme.server);
  const wildcard = hostname.startsWith('*.');
  const methods = acme.solvers.flatMap(({ type }) => methodOf[type]);
  const because = caaRefusal(
    set,
    { domains, accountUri: acme.uri, methods },
    wildcard,
  );
  const isTarget = set.name === facts.dns.target.name;
  const isAlias = !caaNames(hostname).includes(set.name);
  return because
    ? {
        params: {
          caaName: set.name,
          place: isAlias
            ? `${set.name} (which ${hostname} points to)`
            : set.name,
          found: quoted(set.text),
          issuer: issuer.name,
          expected: domains[0] ?? 'the certificate authority’s name',
          tag:
            wildcard && set.text.includes('issuewild') ? 'issuewild' : 'issue',
          because,
          dnsOwner: ownerOf(set.name, facts),
        },
        ...(isTarget && { actor: 'platform' as const }),
        evidence: [
          {
            object: `CAA ${set.name}`,
            text: quoted(set.text),
            observedAt: seen.dns.known ? seen.dns.at : seen.dns.since,
          },
        ],
      }
    : undefined;
}

/** The certificate authority asks about the names of the certificate. One that lacks the hostname has to get it. */
const caaForbidsIssuer = (facts: Facts) => {
  const { certificate, hostname } = facts;
  const names = certificate ? namesFor(certificate, hostname) : [];
  for (const name of names.length > 0 ? names : [hostname]) {
    const refusal = refusalOf(facts, name);
    if (refusal) {
      return refusal;
    }
  }
  return undefined;
};

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
      dnsOwner: ownerOf(failed.name, facts),
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
    track: 'certificate',
    severity: 'error',
    actor: 'dnsOwner',
    headline: 'byActor',
    title: 'A CAA record forbids the certificate authority',
    explanation:
      'The CAA records at {place} say {found}. The issuer {issuer} needs {expected} to be allowed there: {because}.',
    fix: ['{dnsOwner}: add the record CAA 0 {tag} "{expected}" at {caaName}.'],
    beforeMerge: { effect: 'warn', ofNamespace: false },
    among: 'issuanceFaults',
    needs: ['dns', 'certificates', 'issuers'],
    find: caaForbidsIssuer,
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
