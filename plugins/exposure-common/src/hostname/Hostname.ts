/**
 * A hostname that obeys every rule of DNS and certificates that needs no platform to judge.
 * @public
 */
export interface Hostname {
  /** A-labels (RFC 5890), lower case, no trailing dot; `*.` in front when it is a wildcard. */
  ascii: string;
  /** U-labels, for people. */
  unicode: string;
  wildcard: boolean;
  /** The part under which anybody can register a name, private suffixes included (publicsuffix.org). */
  publicSuffix: string;
  /** Whether an ICANN suffix ends the name: a public CA refuses any other. */
  icann: boolean;
  /** The public suffix and one label; `undefined` where the name is itself a private suffix. */
  registrableDomain?: string;
}
