import type {
  GatewayObject,
  HttpRouteObject,
  Listener,
  ListenerSetObject,
  ParentReference,
} from '../../kubernetes';
import { admitsNamespace } from './admitsNamespace';
import { takesHostnames } from './hostnamesIntersect';

/** What keeps a route from a listener, in the order in which a controller looks. */
export type ListenerObstacle =
  | 'section'
  | 'port'
  | 'kind'
  | 'namespace'
  | 'hostname';

/** How a listener stands to a route, by what is written in both. */
export interface ListenerMatch {
  parent: GatewayObject | ListenerSetObject;
  listener: Listener;
  /** Empty = the listener takes the route. */
  obstacles: readonly ListenerObstacle[];
  /** It takes the route only if the namespace has labels that are not read. */
  dependsOnLabels: boolean;
}

/** What a comparison needs to know of a route: the solver of a challenge has the same. */
export type ComparedRoute = Pick<HttpRouteObject, 'hostnames' | 'namespace'>;

const gatewayApi = 'gateway.networking.k8s.io';

/** Protocols that carry no HTTPRoute; other words are an implementation's own. */
const otherProtocols = ['TLS', 'TCP', 'UDP'];

function takesHttpRoutes({ allowedRoutes, protocol }: Listener): boolean {
  const { kinds } = allowedRoutes;
  return kinds.length > 0
    ? kinds.some(
        ({ kind, group = gatewayApi }) =>
          kind === 'HTTPRoute' && group === gatewayApi,
      )
    : !otherProtocols.includes(protocol ?? '');
}

/** Compares an HTTPRoute with one listener of the object that a parentRef names. */
function compareListener(
  { namespace, hostnames }: ComparedRoute,
  { sectionName, port }: Pick<ParentReference, 'sectionName' | 'port'>,
  parent: GatewayObject | ListenerSetObject,
  listener: Listener,
): ListenerMatch {
  const admission = admitsNamespace(
    listener.allowedRoutes.namespaces,
    parent.namespace,
    namespace,
  );
  const holds: Record<ListenerObstacle, boolean> = {
    section: sectionName !== undefined && sectionName !== listener.name,
    port: port !== undefined && port !== listener.port,
    kind: !takesHttpRoutes(listener),
    namespace: admission === 'no',
    hostname: !takesHostnames(listener.hostname, hostnames),
  };
  const order = ['section', 'port', 'kind', 'namespace', 'hostname'] as const;
  return {
    parent,
    listener,
    obstacles: order.filter(obstacle => holds[obstacle]),
    dependsOnLabels: admission === 'unknown',
  };
}

/** Compares an HTTPRoute with every listener of the object that a parentRef names. */
export function compareListeners(
  route: ComparedRoute,
  reference: Pick<ParentReference, 'sectionName' | 'port'>,
  parent: GatewayObject | ListenerSetObject,
): ListenerMatch[] {
  return parent.listeners.map(listener =>
    compareListener(route, reference, parent, listener),
  );
}
