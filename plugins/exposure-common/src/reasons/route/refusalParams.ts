import type { HttpRouteObject } from '../../kubernetes';
import type { RefusedAttachment, RouteParent } from '../facts/routeParents';

/** What to change in the route, and who could change something else instead. */
type Remedy = Record<'where' | 'how' | 'whom' | 'what', string>;

const backend = {
  where: 'backendRefs',
  whom: 'the platform team',
  what: 'a gateway that can use them as they are',
};

function permission({ backends, namespace }: HttpRouteObject): Remedy {
  const others = backends.flatMap(({ namespace: other }) =>
    other !== undefined && other !== namespace ? [other] : [],
  );
  const place = [...new Set(others)].join(', ') || 'of the Service';
  return {
    where: 'backendRefs',
    how: `name a Service of the namespace ${namespace}`,
    whom: `whoever owns the namespace ${place}`,
    what: `a ReferenceGrant there for HTTPRoutes of the namespace ${namespace}`,
  };
}

/** By the reasons of the condition `ResolvedRefs` (Gateway API, RouteConditionReason). */
function referenceRemedy(reason: string, route: HttpRouteObject): Remedy {
  switch (reason) {
    case 'RefNotPermitted':
      return permission(route);
    case 'InvalidKind':
      return { ...backend, how: 'name a Service; another kind is not known' };
    case 'BackendNotFound':
      return { ...backend, how: 'name a Service and a port that exist' };
    default:
      return {
        ...backend,
        where: 'references',
        how: 'the message says what is wrong with which of them',
      };
  }
}

/** The words where a parent does not take a route. */
export function refusalParams(
  { route, name }: Pick<RouteParent, 'route' | 'name'>,
  { condition, says, isAccepted }: Omit<RefusedAttachment, 'state'>,
) {
  const isReference = condition?.type === 'ResolvedRefs';
  const but = isReference ? 'cannot use a reference of it' : 'not all of it';
  const remedy: Remedy = isReference
    ? referenceRemedy(condition.reason, route)
    : {
        where: 'hostnames and parentRefs',
        how: `they must fit the listeners of the ${name}`,
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
