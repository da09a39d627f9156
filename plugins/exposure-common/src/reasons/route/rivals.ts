import { profileOf } from '../../controllers/profiles';
import type {
  HttpRouteObject,
  IngressObject,
  ParentReference,
} from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { isCanary } from '../../kubernetes/IngressObject';
import { coversHostname, normalHostname } from '../../observation/hostnames';
import { listOf } from '../../observation/mapObserved';
import { expectedClassOf } from '../facts/expectedClass';
import type { Facts } from '../facts/Facts';
import type { Route } from '../facts/routeOf';

type RouteObject = Route['object'];

/** The hostnames that requests are matched by; a TLS block matches none. */
function matchedHosts(object: RouteObject): string[] {
  const written =
    object.kind === 'HTTPRoute'
      ? object.hostnames
      : object.rules.flatMap(({ host }) => host ?? []);
  return written.map(normalHostname);
}

/** Whether a route takes requests for names that it does not write. */
function takesUnnamed(object: RouteObject): boolean {
  return object.kind === 'HTTPRoute'
    ? object.hostnames.length === 0
    : object.defaultBackend !== undefined ||
        object.rules.some(({ host }) => !host);
}

/** The name by which the route takes the hostname's requests: the exact one before a wildcard. */
function matchedName({ object }: Route, hostname: string): string | undefined {
  const hosts = matchedHosts(object);
  if (hosts.includes(hostname)) {
    return hostname;
  }
  return (
    hosts.find(host => coversHostname(host, hostname)) ??
    (takesUnnamed(object) ? hostname : undefined)
  );
}

/** The paths of a route's rules for a name, or for names that it does not write; `/x/` is `/x`. */
function pathsFor(object: RouteObject, name: string): ReadonlySet<string> {
  const rules =
    object.kind === 'HTTPRoute'
      ? [object]
      : object.rules.filter(
          ({ host }) => !host || normalHostname(host) === name,
        );
  const written = rules.flatMap(({ paths }) =>
    paths.length > 0 ? paths : ['/'],
  );
  return new Set(written.map(path => path.replace(/(.)\/+$/, '$1')));
}

/** Ingresses of two classes are served by two controllers; one without a class has the environment's. */
function isOfOtherClass(
  rival: IngressObject,
  object: IngressObject,
  { seen }: Facts,
): boolean {
  const expected = expectedClassOf(seen.environment);
  const theirs = rival.className ?? expected;
  const own = object.className ?? expected;
  return theirs !== undefined && own !== undefined && theirs !== own;
}

function isAccepted({ parentStatuses }: HttpRouteObject): boolean {
  return parentStatuses.some(
    ({ conditions }) =>
      findCondition(conditions, 'Accepted')?.status === 'True',
  );
}

/** Routes of two Gateways are served at two addresses; a ListenerSet may belong to any. */
function sharesParent(a: HttpRouteObject, b: HttpRouteObject): boolean {
  const keysOf = ({ parents, namespace }: HttpRouteObject) =>
    parents.map(
      (parent: ParentReference) =>
        `${parent.kind} ${parent.namespace ?? namespace}/${parent.name}`,
    );
  const own = keysOf(a);
  const isOpen = (key: string) => !key.startsWith('Gateway ');
  const theirs = keysOf(b);
  return (
    own.some(key => theirs.includes(key)) ||
    own.some(isOpen) ||
    theirs.some(isOpen)
  );
}

/** Controllers that serve Ingresses and HTTPRoutes at the same address, by their word in `controllerName` and in class and profile. */
const servesBothKinds = ['traefik', 'cilium', 'kong', 'contour', 'haproxy'];

function isSameProgram(
  ingress: IngressObject,
  { parentStatuses }: HttpRouteObject,
  { seen: { environment } }: Facts,
): boolean {
  const own = `${ingress.className ?? ''} ${environment.ingress.profile}`;
  return servesBothKinds.some(
    word =>
      own.includes(word) &&
      parentStatuses.some(({ controllerName }) =>
        controllerName.includes(word),
      ),
  );
}

function isOfOtherController(
  rival: RouteObject,
  object: RouteObject,
  facts: Facts,
): boolean {
  if (rival.kind === 'Ingress') {
    return object.kind === 'Ingress'
      ? isOfOtherClass(rival, object, facts)
      : !isSameProgram(rival, object, facts);
  }
  return object.kind === 'Ingress'
    ? !isSameProgram(object, rival, facts)
    : !sharesParent(object, rival);
}

/**
 * Controllers that do not merge what several Ingresses say about a hostname: the oldest has it, or each has an address.
 * https://docs.nginx.com/nginx-ingress-controller/configuration/host-and-listener-collisions/
 */
function mergesIngresses({ seen: { environment } }: Facts): boolean {
  const profile = profileOf(environment.ingress.profile);
  return !profile?.addressPerIngress && profile?.name !== 'f5-nginx';
}

/** Routes of other namespaces for the hostname that the same controller serves. */
function neighboursOf(route: Route, facts: Facts, name: string) {
  return listOf(facts.seen.elsewhere).filter(
    other =>
      (other.kind === 'HTTPRoute'
        ? isAccepted(other)
        : matchedHosts(other).includes(name) && !isCanary(other)) &&
      !isOfOtherController(other, route.object, facts),
  );
}

/** Other routes for a hostname: those that take requests away from this one, and those that serve other paths of it. */
export interface Sharing {
  /** A path that both routes serve; `undefined` = the controller has one route for all paths. */
  contested?: { path?: string };
  isShared: boolean;
}

/** How the hostname of a route is shared with routes of other namespaces. */
export function sharingOf(route: Route, facts: Facts): Sharing {
  const name = matchedName(route, facts.hostname);
  const others = name === undefined ? [] : neighboursOf(route, facts, name);
  if (name === undefined || others.length === 0 || isCanary(route.object)) {
    return { isShared: false };
  }
  if (!mergesIngresses(facts)) {
    return { isShared: true, contested: {} };
  }
  const own = [...pathsFor(route.object, name)];
  const taken = others.flatMap(other => [...pathsFor(other, name)]);
  const path = own.find(entry => taken.includes(entry));
  return {
    isShared: true,
    ...(path !== undefined && { contested: { path } }),
  };
}
