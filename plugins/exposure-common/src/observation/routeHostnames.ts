import { normalHostname } from './hostnames';
import type {
  GatewayObject,
  HttpRouteObject,
  IngressObject,
  Listener,
  ListenerSetObject,
  ObjectHead,
  OtherRouteObject,
  ParentReference,
} from '../kubernetes';

/** Where the parents of an HTTPRoute are looked up, by `namespace/name`. */
export interface RouteParents {
  gateways: ReadonlyMap<string, readonly GatewayObject[]>;
  listenerSets: ReadonlyMap<string, readonly ListenerSetObject[]>;
}

/** A listener with the namespace that its Secrets lie in. */
export interface ListenerInPlace extends Listener {
  namespace: string;
}

function parentObjects(
  parent: ParentReference,
  namespace: string,
  parents: RouteParents,
): readonly (GatewayObject | ListenerSetObject)[] {
  const key = `${parent.namespace ?? namespace}/${parent.name}`;
  const found =
    parent.kind === 'ListenerSet'
      ? parents.listenerSets.get(key)
      : parents.gateways.get(key);
  return found ?? [];
}

/** The listeners of a parent that a reference means: all of them, or those of its section and port. */
export function referencedListeners(
  { sectionName, port }: ParentReference,
  object: GatewayObject | ListenerSetObject,
): Listener[] {
  return object.listeners.filter(
    listener =>
      (sectionName === undefined || sectionName === listener.name) &&
      (port === undefined || port === listener.port),
  );
}

/** The listeners that a route of Gateway API attaches to. */
export function routeListeners(
  route: Pick<OtherRouteObject, 'namespace' | 'parents'>,
  parents: RouteParents,
): ListenerInPlace[] {
  return (route.parents ?? []).flatMap(parent =>
    parentObjects(parent, route.namespace, parents).flatMap(object =>
      referencedListeners(parent, object).map(listener => ({
        ...listener,
        namespace: object.namespace,
      })),
    ),
  );
}

function ingressHostnames(ingress: IngressObject): string[] {
  return [
    ...ingress.rules.flatMap(rule => rule.host ?? []),
    ...ingress.tls.flatMap(tls => tls.hosts),
  ];
}

/** A route without hostnames of its own answers for those of its listeners (Gateway API, HTTPRouteSpec). */
function httpRouteHostnames(
  route: HttpRouteObject,
  parents: RouteParents,
): string[] {
  return route.hostnames.length > 0
    ? route.hostnames
    : routeListeners(route, parents).flatMap(
        listener => listener.hostname ?? [],
      );
}

/** cert-manager's own short-lived objects: its routes carry the hostname too, and are no exposure. */
export function isOfSolver({ labels }: Pick<ObjectHead, 'labels'>): boolean {
  return labels['acme.cert-manager.io/http01-solver'] === 'true';
}

/** The hostnames a route answers for; none for a solver's route. */
export function routeHostnames(
  route: IngressObject | HttpRouteObject,
  parents: RouteParents,
): string[] {
  if (isOfSolver(route)) {
    return [];
  }
  const written =
    route.kind === 'Ingress'
      ? ingressHostnames(route)
      : httpRouteHostnames(route, parents);
  return written.map(normalHostname);
}
