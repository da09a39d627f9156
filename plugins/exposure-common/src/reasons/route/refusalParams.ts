import type { HttpRouteObject } from '../../kubernetes';
import type { RefusedAttachment, RouteParent } from '../facts/routeParents';

/** What to change in the route, and who could change something else instead. */
type Remedy = Record<'where' | 'how' | 'whom' | 'what', string>;

const backend = {
  where: 'backendRefs',
  whom: 'the platform team',
  what: 'a Gateway that supports them',
};

function permission({ backends, namespace }: HttpRouteObject): Remedy {
  const others = backends.flatMap(({ namespace: other }) =>
    other !== undefined && other !== namespace ? [other] : [],
  );
  const place = [...new Set(others)].join(', ') || 'of the Service';
  return {
    where: 'backendRefs',
    how: `name a Service of the namespace ${namespace}`,
    whom: `the owner of the namespace ${place}`,
    what: `a ReferenceGrant there for HTTPRoutes of the namespace ${namespace}`,
  };
}

/** By the reasons of the condition `ResolvedRefs` (Gateway API, RouteConditionReason). */
function referenceRemedy(reason: string, route: HttpRouteObject): Remedy {
  switch (reason) {
    case 'RefNotPermitted':
      return permission(route);
    case 'InvalidKind':
      return {
        ...backend,
        how: 'name a Service; its current kind is unknown or unsupported',
      };
    case 'BackendNotFound':
      return { ...backend, how: 'name a Service and a port that exist' };
    default:
      return {
        ...backend,
        where: 'references',
        how: 'the message names what is wrong',
      };
  }
}

/** The words where a parent does not take a route. */
export function refusalParams(
  { route, name }: Pick<RouteParent, 'route' | 'name'>,
  { condition, says, isAccepted }: Omit<RefusedAttachment, 'state'>,
) {
  const isReference = condition?.type === 'ResolvedRefs';
  const but = isReference
    ? 'cannot use one of its references'
    : 'not all of it';
  const remedy: Remedy = isReference
    ? referenceRemedy(condition.reason, route)
    : {
        where: 'hostnames and parentRefs',
        how: `they must match the listeners of the ${name}`,
        whom: 'the platform team',
        what: 'a listener that allows routes of this namespace',
      };
  return {
    ...remedy,
    parent: name,
    route: route.name,
    answer: isAccepted
      ? `accepts the HTTPRoute ${route.name}, but ${but}`
      : `does not accept the HTTPRoute ${route.name}`,
    condition: says,
  };
}
