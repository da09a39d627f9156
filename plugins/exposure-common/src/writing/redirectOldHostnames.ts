import { asHostnames } from '../present/asHostnames';
import type { ReadRequest } from '../present/inferRequest';
import { isAsked } from './keepFields';
import type { Asked, Verdict } from './keepFields';

const isWildcard = (hostname: string) => hostname.startsWith('*.');

/** Makes redirects of the hostnames that were served and are not asked for any more. */
export function redirectOldHostnames(
  asked: Asked,
  { fields }: ReadRequest,
  { refusals, warnings }: Verdict,
): Asked {
  if (!fields.hostnames) {
    refusals.push({
      field: 'redirectOldHostnames',
      rule: 'KeepNotReadable',
      message:
        'redirectOldHostnames needs the hostnames that were served, and the files that are there do not tell them; name redirects.',
    });
    return asked;
  }
  const redirects = isAsked(asked, 'redirects') ? asked.redirects : [];
  // Whatever is no list is told by `parseRequest`, with its field.
  if (!Array.isArray(redirects) || !Array.isArray(asked.hostnames)) {
    return asked;
  }
  const wanted = asHostnames([...asked.hostnames, ...redirects]);
  const old = fields.hostnames.filter(name => !wanted.includes(name));
  for (const hostname of old.filter(isWildcard)) {
    warnings.push({
      id: 'OldHostnameNotRedirected',
      message: `${hostname} was served and is not asked for any more; a wildcard cannot become a redirect, so its names will not answer.`,
    });
  }
  const added = old.filter(hostname => !isWildcard(hostname));
  return { ...asked, redirects: [...redirects, ...added] };
}
