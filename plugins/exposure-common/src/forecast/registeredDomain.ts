import { findSuffix } from '../hostname/findSuffix';

/**
 * What Let’s Encrypt counts a name under: the public suffix and one label, by all rules of publicsuffix.org, those of
 * private registries too (`a.b.github.io` counts under `b.github.io`). A name that is itself a suffix counts as itself.
 */
export function registeredDomain(hostname: string): string {
  const name = hostname.replace(/^\*\./, '');
  return findSuffix(name).registrableDomain ?? name;
}
