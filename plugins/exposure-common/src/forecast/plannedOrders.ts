import type { ExposurePlatform, Issuer } from '../platform/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import type { PlacedRequest } from '../request/PlacedRequest';
import { countedIssuances } from './countedIssuances';
import type { CountedIssuance } from './countedIssuances';
import type { IssuanceLedger } from './Issuance';
import { identifierSet, issuanceAccount } from './Issuance';
import { letsEncryptLimits } from './rateLimits';
import type { RateLimits } from './rateLimits';

/**
 * What a forecast is made from.
 * @public
 */
export interface ForecastInput {
  /** From `settleRequest`. */
  request: ExposureRequest;
  platform: ExposurePlatform;
  /** Issuances seen in the last seven days; older ones only tell renewals from new certificates. */
  ledger: IssuanceLedger;
  /** Hostnames whose Certificate stands already: nothing is ordered for them. */
  held?: readonly string[];
  /** What other requests order before this one. */
  ahead?: IssuanceLedger;
  /** The ACME directory of the issuer where it was read: another one than Let’s Encrypt’s has other limits. */
  acmeServer?: string;
}

/** One order for each hostname, as each becomes its own Certificate. */
export interface Orders {
  issuer: Issuer;
  account: string;
  limits: RateLimits;
  hostnames: readonly string[];
  /** Those of the hostnames that were never certified before. */
  unseen: readonly string[];
  seen: readonly CountedIssuance[];
  /** What others order before. */
  ahead: readonly CountedIssuance[];
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

/** What a request orders; nothing where its issuer is not Let’s Encrypt as far as is known. */
export function ordersOf(
  placed: PlacedRequest,
  input: ForecastInput,
): Orders[] {
  const { request, platform, environment, issuer } = placed;
  const limits = limitsOf(placed, input.acmeServer);
  if (!issuer || !limits) {
    return [];
  }
  const { namespace } = request;
  const seen = countedIssuances(input.ledger, issuer.trust, platform);
  const ahead = countedIssuances(input.ahead ?? [], issuer.trust, platform);
  const certified = new Set([...seen, ...ahead].map(({ set }) => set));
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
      ahead,
    },
  ];
}
