import { caaNames } from '../../observation/dnsQuestions';
import { namesFor } from '../facts/certificateOf';
import type { Check, Violation } from '../Check';
import type { Facts } from '../facts/Facts';
import { quoted } from '../facts/evidence';
import { caaRefusal, findCaaSet } from './caa';
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
    : `Whoever runs the DNS zone of ${name}`;
}

function refusalOf(facts: Facts, hostname: string): Violation | undefined {
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
          place: isAlias ? `${set.name}, where ${hostname} leads,` : set.name,
          found: quoted(set.text),
          issuer: issuer.name,
          expected: domains[0] ?? 'the certificate authority’s name',
          tag:
            wildcard && set.text.includes('issuewild') ? 'issuewild' : 'issue',
          because,
          dnsOwner: ownerOf(set.name, facts),
        },
        ...(isTarget && { actor: 'platform' }),
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
export const caaForbidsIssuer: Check = facts => {
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
