import { parseCidr } from '../../input/parseCidr';
import type { PlacedRequest } from '../PlacedRequest';
import type { FittingRule } from './RequestRule';

/** Whether a request asks for a wildcard hostname. */
export const hasWildcard = ({ request }: Pick<PlacedRequest, 'request'>) =>
  request.hostnames.some(hostname => hostname.startsWith('*.'));

/** How the fields of a request must fit together, whatever the environment, in the order it is told. */
export const fittingRules: readonly FittingRule[] = [
  {
    rule: 'AllowlistEmpty',
    field: 'allowlist',
    also: ['access'],
    broken: ({ request }) =>
      request.access === 'allowlist' && request.allowlist.length === 0,
    message: () =>
      'allowlist must name at least one CIDR with access allowlist, e.g. 203.0.113.0/24.',
  },
  {
    rule: 'AllowlistEverybody',
    field: 'allowlist',
    broken: ({ request }) =>
      request.allowlist.some(cidr => {
        const parsed = parseCidr(cidr);
        return parsed.ok && parsed.prefixLength === 0;
      }),
    message: () =>
      'allowlist has a prefix of length 0, which lets everyone in; choose access public if that is intended.',
  },
  {
    rule: 'AllowlistWithoutAccess',
    field: 'allowlist',
    also: ['access'],
    broken: ({ request }) =>
      request.access !== 'allowlist' && request.allowlist.length > 0,
    message: ({ request }) =>
      `allowlist applies only with access allowlist; access is ${request.access}.`,
  },
  {
    rule: 'PathReserved',
    field: 'path',
    also: ['access'],
    broken: ({ request }) =>
      request.access === 'login' && /^\/oauth2(\/|$)/.test(request.path),
    message: () =>
      'path must not be /oauth2 with access login: the login answers there.',
  },
  {
    rule: 'WildcardWithLogin',
    field: 'access',
    also: ['hostnames'],
    broken: seen => seen.request.access === 'login' && hasWildcard(seen),
    message: () =>
      'access login cannot protect a wildcard hostname: the login answers at one address; name each hostname.',
  },
  {
    rule: 'RedirectIsHostname',
    field: 'redirects',
    also: ['hostnames'],
    broken: ({ request }) =>
      request.redirects.some(
        name => name !== '' && request.hostnames.includes(name),
      ),
    message: () =>
      'redirects has a hostname that is also in hostnames; a hostname either serves or redirects.',
  },
  {
    rule: 'RedirectWildcard',
    field: 'redirects',
    broken: ({ request }) =>
      request.redirects.some(name => name.startsWith('*')),
    message: () =>
      'redirects must name each hostname; a wildcard cannot redirect.',
  },
  {
    rule: 'RedirectToWildcard',
    field: 'redirects',
    also: ['hostnames'],
    broken: ({ request }) =>
      request.redirects.length > 0 &&
      request.hostnames[0]?.startsWith('*') === true,
    message: () =>
      'redirects lead to hostnames[0], which is a wildcard; put a full hostname first.',
  },
];
