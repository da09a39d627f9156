/**
 * One certificate that was seen to be issued: the line of a ledger.
 * @public
 */
export interface Issuance {
  /** The names of the certificate in A-label form, each once, sorted: Let’s Encrypt’s “exact set of identifiers”. */
  dnsNames: readonly string[];
  /** RFC 3339. */
  issuedAt: string;
  /** Name of the issuer, as the configuration has it. */
  issuer: string;
  /** What tells one ACME account from another, see `issuanceAccount`; left out = the issuer’s only account. */
  account?: string;
  /** Set where it is known that the same names were certified before; else the ledger itself tells. */
  renewal?: boolean;
}

/**
 * Every certificate that somebody has seen issued. A lower bound: what was issued elsewhere is not in it.
 * @public
 */
export type IssuanceLedger = readonly Issuance[];

/**
 * What tells one ACME account from another: the cluster and the issuer in it, since each issuer registers its own.
 * @param issuer - `namespace` counts for the kind `Issuer` only
 * @public
 */
export function issuanceAccount(
  cluster: string,
  issuer: { kind: string; name: string; namespace: string },
): string {
  return issuer.kind === 'ClusterIssuer'
    ? `${cluster}/${issuer.name}`
    : `${cluster}/${issuer.namespace}/${issuer.name}`;
}

/** One text for one set of names, whatever their order. */
export function identifierSet(dnsNames: readonly string[]): string {
  return [...new Set(dnsNames)].sort().join(' ');
}
