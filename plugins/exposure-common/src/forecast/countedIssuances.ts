import type { ExposurePlatform, Issuer } from '../platform/ExposurePlatform';
import type { Issuance, IssuanceLedger } from './Issuance';
import { identifierSet } from './Issuance';

/** An issuance of the certificate authority in question, ready to be counted. */
export interface CountedIssuance {
  issuance: Issuance;
  /** Milliseconds since 1970. */
  time: number;
  set: string;
  /** Whether the same set was certified before: then it counts towards the limit of its set only. */
  renewal: boolean;
}

/** Which service an issuance came from, as the configuration says; nothing where it does not know the issuer. */
function trustOf(
  { issuer, account }: Issuance,
  { environments }: ExposurePlatform,
): Issuer['trust'] | undefined {
  const trusts = Object.values(environments)
    .filter(
      ({ cluster }) =>
        account === undefined || account.startsWith(`${cluster}/`),
    )
    .flatMap(({ certificates }) => certificates.issuers)
    .filter(({ name }) => name === issuer)
    .map(({ trust }) => trust);
  const [first] = trusts;
  return trusts.every(trust => trust === first) ? first : undefined;
}

/**
 * The issuances of a ledger that count, oldest first: those of the same service (production or staging). One of an
 * issuer that the configuration does not name is left out, so that the count stays a lower bound.
 */
export function countedIssuances(
  ledger: IssuanceLedger,
  trust: Issuer['trust'],
  platform: ExposurePlatform,
): CountedIssuance[] {
  const seen = new Set<string>();
  return ledger
    .filter(issuance => trustOf(issuance, platform) === trust)
    .map(issuance => ({
      issuance,
      time: Date.parse(issuance.issuedAt),
      set: identifierSet(issuance.dnsNames),
    }))
    .sort((a, b) => a.time - b.time)
    .map(counted => {
      const renewal = counted.issuance.renewal ?? seen.has(counted.set);
      seen.add(counted.set);
      return { ...counted, renewal };
    });
}
