import type { ExposurePlatform, Issuer } from '../request/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import { placeRequest } from '../request/PlacedRequest';
import type { PlacedRequest } from '../request/PlacedRequest';
import type { Finding } from '../status/ExposureStatus';
import { countedIssuances } from './countedIssuances';
import type { CountedIssuance } from './countedIssuances';
import type { IssuanceLedger } from './Issuance';
import { identifierSet, issuanceAccount } from './Issuance';
import { limitFinding } from './limitFinding';
import { letsEncryptLimits } from './rateLimits';
import type { RateLimits } from './rateLimits';
import { registeredDomain } from './registeredDomain';

/**
 * What a forecast is made from.
 * @public
 */
export interface ForecastInput {
  /** From `parseRequest`. */
  request: ExposureRequest;
  platform: ExposurePlatform;
  /** Issuances seen in the last seven days; older ones only tell renewals from new certificates. */
  ledger: IssuanceLedger;
  /** Hostnames whose Certificate stands already: nothing is ordered for them. */
  held?: readonly string[];
  /** The ACME directory of the issuer where it was read: another one than Let’s Encrypt’s has other limits. */
  acmeServer?: string;
}

/** One order for each hostname, as each becomes its own Certificate. */
interface Orders {
  issuer: Issuer;
  account: string;
  limits: RateLimits;
  hostnames: readonly string[];
  /** Those of the hostnames that were never certified before. */
  unseen: readonly string[];
  seen: readonly CountedIssuance[];
}

/** Let’s Encrypt as far as is known: the configuration says whom an issuer is trusted by, not whose it is. */
function limitsOf(
  { issuer }: PlacedRequest,
  acmeServer: string | undefined,
): RateLimits | undefined {
  const isElsewhere =
    acmeServer !== undefined && !acmeServer.includes('api.letsencrypt.org');
  return issuer === undefined ||
    issuer.trust === 'internal' ||
    issuer.group !== 'cert-manager.io' ||
    isElsewhere
    ? undefined
    : letsEncryptLimits[issuer.trust];
}

function ordersOf(placed: PlacedRequest, input: ForecastInput): Orders[] {
  const { request, platform, environment, issuer } = placed;
  const limits = limitsOf(placed, input.acmeServer);
  if (!issuer || !limits) return [];
  const { namespace } = request;
  const seen = countedIssuances(input.ledger, issuer.trust, platform);
  const certified = new Set(seen.map(({ set }) => set));
  const hostnames = [
    ...new Set([...request.hostnames, ...request.redirects]),
  ].filter(hostname => !input.held?.includes(hostname));
  return [
    {
      issuer,
      account: issuanceAccount(environment.cluster, { ...issuer, namespace }),
      limits,
      hostnames,
      unseen: hostnames.filter(name => !certified.has(identifierSet([name]))),
      seen,
    },
  ];
}

function setFindings(orders: Orders, now: Date): Finding[] {
  const { issuer, limits, hostnames, seen } = orders;
  return hostnames.flatMap(hostname =>
    limitFinding(
      {
        limit: limits.certificatesPerExactSet,
        exhausted: 'CertificatesPerExactSetExhausted',
        near: 'CertificatesPerExactSetNear',
        takings: seen
          .filter(({ set }) => set === identifierSet([hostname]))
          .map(({ time }) => time),
        needed: 1,
        params: { hostname, issuer: issuer.name, trust: issuer.trust },
        bucket: hostname,
      },
      now,
    ),
  );
}

function domainFindings(orders: Orders, now: Date): Finding[] {
  const { issuer, limits, unseen, seen } = orders;
  const domains = [...new Set(unseen.map(registeredDomain))];
  return domains.flatMap(domain =>
    limitFinding(
      {
        limit: limits.certificatesPerRegisteredDomain,
        exhausted: 'CertificatesPerRegisteredDomainExhausted',
        near: 'CertificatesPerRegisteredDomainNear',
        takings: seen
          .filter(({ renewal }) => !renewal)
          .filter(({ issuance }) =>
            issuance.dnsNames.some(name => registeredDomain(name) === domain),
          )
          .map(({ time }) => time),
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
  const { issuer, account, limits, unseen, seen } = orders;
  return limitFinding(
    {
      limit: limits.newOrdersPerAccount,
      exhausted: 'NewOrdersPerAccountExhausted',
      near: 'NewOrdersPerAccountNear',
      takings: seen
        .filter(({ renewal }) => !renewal)
        .filter(({ issuance }) =>
          issuance.account === undefined
            ? issuance.issuer === issuer.name
            : issuance.account === account,
        )
        .map(({ time }) => time),
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
