import type { HttpRouteObject, IngressObject } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { coversHostname, normalHostname } from '../../observation/hostnames';
import { listOf } from '../../observation/mapObserved';
import { expectedClassOf } from '../facts/expectedClass';
import type { Facts } from '../facts/Facts';
import type { Route } from '../facts/routeOf';

/** The hostnames that requests are matched by; a TLS block matches none. */
function matchedHosts(object: Route['object']): string[] {
  const written =
    object.kind === 'HTTPRoute'
      ? object.hostnames
      : object.rules.flatMap(({ host }) => host ?? []);
  return written.map(normalHostname);
}

/** Whether a route takes requests for names that it does not write. */
function takesUnnamed(object: Route['object']): boolean {
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

/** Ingresses of two classes are served by two controllers; one without a class has the environment's. */
function isOfOtherController(
  rival: IngressObject,
  { object }: Route,
  { seen }: Facts,
): boolean {
  const expected = expectedClassOf(seen.environment);
  const theirs = rival.className ?? expected;
  const own =
    object.kind === 'Ingress' ? object.className ?? expected : expected;
  return theirs !== undefined && own !== undefined && theirs !== own;
}

function isAccepted({ parentStatuses }: HttpRouteObject): boolean {
  return parentStatuses.some(
    ({ conditions }) =>
      findCondition(conditions, 'Accepted')?.status === 'True',
  );
}

/** The routes of other namespaces that take requests away from this one, rather than only name its hostname. */
export function rivalsOf(route: Route, facts: Facts): Route['object'][] {
  const name = matchedName(route, facts.hostname);
  if (name === undefined) {
    return [];
  }
  return listOf(facts.seen.elsewhere).filter(rival =>
    rival.kind === 'HTTPRoute'
      ? isAccepted(rival)
      : matchedHosts(rival).includes(name) &&
        !isOfOtherController(rival, route, facts),
  );
}
