import { profilesThatCan } from '../manifests/controllers/profiles';
import type { Ability } from '../manifests/controllers/ControllerProfile';
import { parseCidr } from './parseCidr';
import type { PlacedRequest } from './PlacedRequest';
import type { RequestRule } from './RequestRule';

/** Whether a request asks for a wildcard hostname. */
export const hasWildcard = ({ request }: PlacedRequest) =>
  request.hostnames.some(hostname => hostname.startsWith('*.'));

/** Why the environment's controller cannot do it; nothing when it can. */
export const cannot = (
  { profile, environment }: PlacedRequest,
  ability: Ability,
) => profile.cannot(environment)[ability];

/** The end of a sentence: whose controller, why not, and which profiles could. */
export const because = (placed: PlacedRequest, ability: Ability) =>
  `${placed.profile.name}, the controller of ${placed.environment.id}: ${cannot(
    placed,
    ability,
  )} Profiles that can: ${profilesThatCan(ability, placed.environment).join(
    ', ',
  )}.`;

/** What must hold for each kind of access, in the order it is told. */
export const accessRules: readonly RequestRule[] = [
  {
    rule: 'AccessNotPossible',
    field: 'access',
    broken: placed => cannot(placed, placed.request.access) !== undefined,
    message: placed =>
      `access ${placed.request.access} cannot be written for ${because(
        placed,
        placed.request.access,
      )}`,
  },
  {
    rule: 'SourceIpNotPreserved',
    field: 'access',
    broken: ({ request, environment }) =>
      request.access === 'allowlist' &&
      environment.ingress.sourceIp.kind === 'notPreserved',
    message: ({ environment }) =>
      `access allowlist needs the visitor's address, which the load balancer of ${environment.id} does not preserve (ingress.sourceIp); look at x-forwarded-for and x-real-ip as your app receives them, and ask the platform team.`,
  },
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
      'allowlist has a prefix of length 0, which lets everybody in; choose access public if that is meant.',
  },
  {
    rule: 'AllowlistWithoutAccess',
    field: 'allowlist',
    also: ['access'],
    broken: ({ request }) =>
      request.access !== 'allowlist' && request.allowlist.length > 0,
    message: ({ request }) =>
      `allowlist has a meaning with access allowlist only; access is ${request.access}.`,
  },
  {
    rule: 'LoginNotConfigured',
    field: 'access',
    broken: ({ request, environment }) =>
      request.access === 'login' && environment.login === undefined,
    message: ({ environment }) =>
      `access login needs an oauth2-proxy, which ${environment.id} does not offer (login.oauth2Proxy).`,
  },
  {
    rule: 'LoginInOtherNamespace',
    field: 'access',
    also: ['namespace'],
    broken: ({ request, environment }) =>
      request.access === 'login' &&
      environment.login !== undefined &&
      environment.login.oauth2Proxy.namespace !== request.namespace,
    message: ({ environment }) =>
      `access login works in the namespace ${environment.login?.oauth2Proxy.namespace} only: an Ingress can send to a Service of its own namespace alone, and the oauth2-proxy of ${environment.id} is there.`,
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
    broken: placed => placed.request.access === 'login' && hasWildcard(placed),
    message: () =>
      'access login cannot guard a wildcard hostname: the login answers at one address; name each host.',
  },
];
