import type { ReadRequest } from '../present/inferRequest';
import type { Verdict } from './keepFields';
import type { AskedFields } from './readFields';

const isWildcard = (hostname: string) => hostname.startsWith('*.');

/** Makes redirects of the hostnames that were served and are not asked for any more. */
export function redirectOldHostnames(
  asked: AskedFields,
  { fields }: ReadRequest,
  { refusals, warnings }: Verdict,
): AskedFields {
  if (!fields.hostnames) {
    refusals.push({
      field: 'redirectOldHostnames',
      rule: 'KeepNotReadable',
      message:
        'redirectOldHostnames needs the hostnames that were served, and the existing files do not show them; name redirects.',
    });
    return asked;
  }
  const { hostnames = [], redirects = [] } = asked;
  const wanted = [...hostnames, ...redirects];
  const old = fields.hostnames.filter(name => !wanted.includes(name));
  for (const hostname of old.filter(isWildcard)) {
    warnings.push({
      id: 'OldHostnameNotRedirected',
      message: `${hostname} was served and is no longer requested; a wildcard cannot become a redirect, so its hostnames will no longer be served.`,
    });
  }
  const added = old.filter(hostname => !isWildcard(hostname));
  return { ...asked, redirects: [...redirects, ...added] };
}
