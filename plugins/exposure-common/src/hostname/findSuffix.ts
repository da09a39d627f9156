import { parse } from 'tldts';

/** What publicsuffix.org says about a name. */
export interface FoundSuffix {
  /** By ICANN's rules of the list alone; empty when none of them holds. */
  icannSuffix: string;
  /** By all rules, those of private registries such as github.io too. */
  publicSuffix: string;
  /** The public suffix and one label. */
  registrableDomain?: string;
}

const icannOnly = { extractHostname: false, validateHostname: false };
const allRules = { ...icannOnly, allowPrivateDomains: true };

/** Looks a name in A-label form up in the public suffix list. */
export function findSuffix(ascii: string): FoundSuffix {
  const all = parse(ascii, allRules);
  // Only where a private rule won can ICANN's own rules say something else.
  const icann = all.isPrivate ? parse(ascii, icannOnly) : all;
  return {
    icannSuffix: (icann.isIcann && icann.publicSuffix) || '',
    publicSuffix: all.publicSuffix ?? '',
    registrableDomain: all.domain ?? undefined,
  };
}
