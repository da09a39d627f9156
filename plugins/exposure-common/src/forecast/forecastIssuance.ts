import { findSuffix } from '../hostname/findSuffix';
import { placeRequest } from '../request/PlacedRequest';
import type { Finding } from '../status/ExposureStatus';
import type { CountedIssuance } from './countedIssuances';
import { identifierSet } from './Issuance';
import { limitFinding } from './limitFinding';
import { ordersOf } from './plannedOrders';
import type { ForecastInput, Orders } from './plannedOrders';

/**
 * What Let’s Encrypt counts a name under: the public suffix and one label, by all rules of publicsuffix.org, those of
 * private registries too (`a.b.github.io` counts under `b.github.io`). A name that is itself a suffix counts as itself.
 */
function registeredDomain(hostname: string): string {
  const name = hostname.replace(/^\*\./, '');
  return findSuffix(name).registrableDomain ?? name;
}

/** When those of some issuances were issued that a bucket counts. */
const timesOf = (
  issuances: readonly CountedIssuance[],
  counts: (issuance: CountedIssuance) => boolean,
): number[] => issuances.filter(counts).map(({ time }) => time);

function setFindings(orders: Orders, now: Date): Finding[] {
  const { issuer, limits, hostnames, seen, ahead } = orders;
  const isOf =
    (hostname: string) =>
    ({ set }: CountedIssuance) =>
      set === identifierSet([hostname]);
  return hostnames.flatMap(hostname =>
    limitFinding(
      {
        limit: limits.certificatesPerExactSet,
        exhausted: 'CertificatesPerExactSetExhausted',
        near: 'CertificatesPerExactSetNear',
        takings: timesOf(seen, isOf(hostname)),
        ahead: timesOf(ahead, isOf(hostname)).length,
        needed: 1,
        params: { hostname, issuer: issuer.name, trust: issuer.trust },
        bucket: hostname,
      },
      now,
    ),
  );
}

/**
 * When each of the domains got a new certificate. However long ago: a bucket that is drained as fast as it fills stays
 * empty for longer than its window.
 */
function takingsByDomain(
  issuances: readonly CountedIssuance[],
  domains: readonly string[],
): Map<string, number[]> {
  const takings = new Map<string, number[]>(domains.map(name => [name, []]));
  for (const { renewal, issuance, time } of issuances) {
    const named = renewal ? [] : issuance.dnsNames.map(registeredDomain);
    for (const domain of new Set(named)) {
      takings.get(domain)?.push(time);
    }
  }
  return takings;
}

function domainFindings(orders: Orders, now: Date): Finding[] {
  const { issuer, limits, unseen } = orders;
  const domains = [...new Set(unseen.map(registeredDomain))];
  const takings = takingsByDomain(orders.seen, domains);
  const ahead = takingsByDomain(orders.ahead, domains);
  return domains.flatMap(domain =>
    limitFinding(
      {
        limit: limits.certificatesPerRegisteredDomain,
        exhausted: 'CertificatesPerRegisteredDomainExhausted',
        near: 'CertificatesPerRegisteredDomainNear',
        takings: takings.get(domain) ?? [],
        ahead: ahead.get(domain)?.length ?? 0,
        needed: unseen.filter(name => registeredDomain(name) === domain).length,
        params: {
          registeredDomain: domain,
          issuer: issuer.name,
          trust: issuer.trust,
        },
        bucket: domain,
      },
      now,
    ),
  );
}

function accountFindings(orders: Orders, now: Date): Finding[] {
  const { issuer, account, limits, unseen, seen, ahead } = orders;
  const counts = ({ renewal, issuance }: CountedIssuance) =>
    !renewal &&
    (issuance.account === undefined
      ? issuance.issuer === issuer.name
      : issuance.account === account);
  return limitFinding(
    {
      limit: limits.newOrdersPerAccount,
      exhausted: 'NewOrdersPerAccountExhausted',
      near: 'NewOrdersPerAccountNear',
      takings: timesOf(seen, counts),
      ahead: timesOf(ahead, counts).length,
      needed: unseen.length,
      params: { issuer: issuer.name, trust: issuer.trust },
      bucket: issuer.name,
    },
    now,
  );
}

/**
 * Tells before a request is made what Let’s Encrypt’s rate limits will say to it. Pure: the same input and time give the
 * same answer. What it counts is a lower bound, as certificates that others ordered are unseen: no finding is no promise.
 *
 * @returns the findings, worst first; none for an issuer that is not Let’s Encrypt as far as is known
 * @public
 */
export function forecastIssuance(input: ForecastInput, now: Date): Finding[] {
  const placed = placeRequest(input.request, input.platform);
  const findings = (placed ? ordersOf(placed, input) : []).flatMap(orders => [
    ...domainFindings(orders, now),
    ...setFindings(orders, now),
    ...accountFindings(orders, now),
  ]);
  const isError = ({ severity }: Finding) => severity === 'error';
  return [
    ...findings.filter(isError),
    ...findings.filter(finding => !isError(finding)),
  ];
}
