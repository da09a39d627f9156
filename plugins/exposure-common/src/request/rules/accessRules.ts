import { profilesThatCan } from '../../controllers/profiles';
import type { Ability } from '../../controllers/ControllerProfile';
import type { PlacedRequest } from '../PlacedRequest';
import type { RequestRule } from './RequestRule';

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

/** What the environment must offer for each kind of access, in the order it is told. */
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
      `access allowlist needs the visitor's address, which the load balancer of ${environment.id} does not preserve (ingress.sourceIp): with externalTrafficPolicy: Cluster and without PROXY protocol or a trusted X-Forwarded-For, the controller sees the load balancer or a node. Check x-forwarded-for and x-real-ip as your app receives them, and ask the platform team.`,
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
      environment.login?.oauth2Proxy.mode === 'shared' &&
      environment.login.oauth2Proxy.namespace !== request.namespace,
    message: ({ environment }) =>
      `access login works in the namespace ${environment.login?.oauth2Proxy.namespace} only: an Ingress can route only to a Service in its own namespace, and the oauth2-proxy of ${environment.id} is there.`,
  },
];
