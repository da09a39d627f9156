import type { ControllerProfile } from '../../controllers/ControllerProfile';
import { controllerProfiles, profileOf } from '../../controllers/profiles';
import type {
  HttpRouteObject,
  IngressObject,
  ParentReference,
} from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { isCanary, mergeablePart } from '../../kubernetes/IngressObject';
import { coversHostname, normalHostname } from '../../observation/hostnames';
import { listOf } from '../../observation/mapObserved';
import { areOfTwoClasses } from '../facts/expectedClass';
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
const servesBothKinds = controllerProfiles.flatMap(
  (profile: ControllerProfile) => profile.ingress?.signsRoutesAs ?? [],
);

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
      ? areOfTwoClasses(rival, object, facts.seen.environment)
      : !isSameProgram(rival, object, facts);
  }
  return object.kind === 'Ingress'
    ? !isSameProgram(object, rival, facts)
    : !sharesParent(object, rival);
}

/** Whether the controller merges what several Ingresses say about a hostname. */
function mergesIngresses({ seen: { environment } }: Facts): boolean {
  const profile = profileOf(environment.ingress.profile);
  return !profile?.addressPerIngress && !profile?.ingress?.oneIngressPerHost;
}

/** F5's controller merges parts that say so: a master with its minions, and minions with each other. */
function areMerged(a: RouteObject, b: RouteObject): boolean {
  const parts = [mergeablePart(a), mergeablePart(b)];
  return !parts.includes(undefined) && parts.some(part => part === 'minion');
}

/** A master serves no path itself. */
function servesPaths(object: RouteObject): boolean {
  return mergeablePart(object) !== 'master';
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
  const isMerged = others.every(other => areMerged(other, route.object));
  if (!isMerged && !mergesIngresses(facts)) {
    return { isShared: true, contested: {} };
  }
  const own = servesPaths(route.object)
    ? [...pathsFor(route.object, name)]
    : [];
  const taken = others
    .filter(servesPaths)
    .flatMap(other => [...pathsFor(other, name)]);
  const path = own.find(entry => taken.includes(entry));
  return {
    isShared: true,
    ...(path !== undefined && { contested: { path } }),
  };
}
