import type { Check } from '../Check';
import { quoted } from '../evidence';
import { caaRefusal, findCaaSet } from '../dns/caa';
import { caaDomainOf } from '../dns/caaDomains';

const methodOf = {
  http01: ['http-01'],
  dns01: ['dns-01'],
  unknown: [],
} as const;

export const caaForbidsIssuer: Check = facts => {
  const { issuer, hostname, seen } = facts;
  const acme = issuer?.acme;
  const set = findCaaSet(facts.dns.answers, hostname);
  if (!acme || !set || set === 'none') {
    return undefined;
  }
  const domain = caaDomainOf(acme.server);
  const wildcard = hostname.startsWith('*.');
  const methods = acme.solvers.flatMap(({ type }) => methodOf[type]);
  const because = caaRefusal(
    set,
    { domain, accountUri: acme.uri, methods },
    wildcard,
  );
  return because
    ? {
        params: {
          caaName: set.name,
          found: quoted(set.text),
          issuer: issuer.name,
          expected: domain ?? 'the certificate authority’s name',
          tag:
            wildcard && set.text.includes('issuewild') ? 'issuewild' : 'issue',
          because,
          dnsOwner: facts.dnsOwner,
        },
        evidence: [
          {
            object: `CAA ${set.name}`,
            text: quoted(set.text),
            observedAt: seen.dns.known ? seen.dns.at : seen.dns.since,
          },
        ],
      }
    : undefined;
};
