import type { Condition, HttpRouteObject } from '../../kubernetes';
import { quoted } from '../facts/evidence';
import type { RefusedAttachment, RouteParent } from '../facts/routeParents';
import { aboutListeners } from '../listeners/routeFault';

/** What to change in the route, and who could change something else instead. */
type Remedy = Record<'where' | 'how' | 'whom' | 'what', string>;

const platform = 'the platform team';

const backend = (how: string): Remedy => ({
  where: 'backendRefs',
  how,
  whom: platform,
  what: 'a Gateway that supports them',
});

const rules = (how: string): Remedy => ({
  where: 'rules',
  how,
  whom: platform,
  what: 'a Gateway that supports them',
});

/**
 * By the reason of a condition: those of Gateway API (RouteConditionReason), and those that Envoy Gateway, NGINX Gateway
 * Fabric, Istio, Contour and Kong add.
 */
const remedies: Readonly<Record<string, Remedy>> = {
  InvalidKind: backend(
    'name a Service; its current kind is unknown or unsupported',
  ),
  BackendNotFound: backend('name a Service and a port that exist'),
  InvalidDestination: backend('name a Service and a port that exist'),
  InvalidBackendRef: backend('name a Service and a port that exist'),
  PortNotFound: backend('name a port of the Service'),
  PortNotSpecified: backend('name a port of the Service'),
  UnsupportedProtocol: backend(
    'name a port whose appProtocol the Gateway supports, or correct it in the Service',
  ),
  InvalidBackendTLS: backend('check the BackendTLSPolicy of the Service'),
  AllBackendRefsHaveZeroWeights: backend('give one of them a weight above 0'),
  UnsupportedRefValue: backend('use only what the Gateway supports'),
  InvalidFilter: rules(
    'a filter is invalid, or names an object that does not exist',
  ),
  InvalidBackendFilters: rules(
    'a filter of a backend is invalid or unsupported',
  ),
  IncompatibleFilters: rules('two of its filters exclude each other'),
  UnsupportedValue: rules('they use a value that the Gateway does not support'),
  UnsupportedField: rules('they use a field that the Gateway does not support'),
  UnsupportedConfiguration: rules('they use what the Gateway does not support'),
  InvalidConfiguration: rules('they are invalid for the Gateway'),
  InvalidPathMatch: rules('a path match is invalid'),
  InvalidMethodMatch: rules('a method match is invalid'),
  TranslationError: rules('the Gateway’s controller cannot translate them'),
  RuleMatchConflict: rules('an older route has the same hostname and matches'),
  RuleMatchPartiallyConflict: rules(
    'an older route has the same matches in part',
  ),
  HostnameConflict: {
    where: 'hostnames',
    how: 'another route of the Gateway already has the same hostname',
    whom: platform,
    what: 'the name of that route',
  },
};

/** Whether a condition says what is wrong with the route, rather than that its parent is not ready. */
export function isAboutRoute(condition: Condition | undefined): boolean {
  const { reason = '', type } = condition ?? {};
  return (
    condition === undefined ||
    type === 'ResolvedRefs' ||
    Object.hasOwn(remedies, reason) ||
    aboutListeners.includes(reason)
  );
}

/**
 * Whether a condition says that the parent is not ready for any route. `NoReadyListeners` is Envoy Gateway's,
 * `InvalidListener`, `InvalidGateway` and `GatewayNotProgrammed` are NGINX Gateway Fabric's.
 */
export function isAboutParent(condition: Condition | undefined): boolean {
  return (
    condition !== undefined &&
    !isAboutRoute(condition) &&
    /ready|programmed|^Invalid(?:Listener|Gateway|Parent)/i.test(
      condition.reason,
    )
  );
}

/** What a filter of the route names, where the message is about that. */
function extensionRemedy(
  { extensions = [], namespace }: HttpRouteObject,
  message: string,
): Remedy | undefined {
  const words = message.split(/[^a-z0-9./-]+/i);
  const found = extensions.find(({ name }) =>
    [name, `${namespace}/${name}`].some(written =>
      words.some(word => word.replace(/\.$/, '') === written),
    ),
  );
  return (
    found && {
      where: 'extensionRef in a filter',
      how: `the ${quoted(found.kind)} ${quoted(
        found.name,
      )} that it names does not exist in ${quoted(
        namespace,
      )}, or cannot be used`,
      whom: platform,
      what: `the ${quoted(found.kind)} to use`,
    }
  );
}

function remedyOf(
  { condition }: Pick<RefusedAttachment, 'condition'>,
  name: string,
  route: HttpRouteObject,
): Remedy {
  const { reason = '', type, message = '' } = condition ?? {};
  const ofFilter = extensionRemedy(route, message);
  if (ofFilter) {
    return ofFilter;
  }
  if (Object.hasOwn(remedies, reason) && remedies[reason]) {
    return remedies[reason];
  }
  if (type === 'ResolvedRefs') {
    return {
      ...backend('the message names what is wrong'),
      where: 'references',
    };
  }
  return condition === undefined || aboutListeners.includes(reason)
    ? {
        where: 'hostnames and parentRefs',
        how: `they must match the listeners of the ${name}`,
        whom: platform,
        what: 'a listener that allows routes of this namespace',
      }
    : {
        where: 'spec',
        how: 'the message names what the controller refuses',
        whom: platform,
        what: 'a Gateway that takes it',
      };
}

/** The words where a parent does not take a route. */
export function refusalParams(
  { route, name }: Pick<RouteParent, 'route' | 'name'>,
  { condition, says, isAccepted }: Omit<RefusedAttachment, 'state'>,
) {
  const but =
    condition?.type === 'ResolvedRefs'
      ? 'cannot use one of its references'
      : 'not all of it';
  const parent = quoted(name);
  return {
    ...remedyOf({ condition }, parent, route),
    parent,
    route: quoted(route.name),
    answer: isAccepted
      ? `accepts the HTTPRoute ${quoted(route.name)}, but ${but}`
      : `does not accept the HTTPRoute ${quoted(route.name)}`,
    condition: says,
  };
}
