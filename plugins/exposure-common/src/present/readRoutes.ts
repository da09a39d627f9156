import { parseHostname } from '../hostname/parseHostname';
import { componentSlug } from '../request/names';
import type { BackendReference } from '../kubernetes';
import { readService } from '../request/readService';
import { routePath } from '../input/textRules';
import { accepted, common } from '../input/accepted';
import { redirectAnnotations } from '../controllers/readAccessSigns';
import { isLogin } from './ExposureObjects';
import type { OwnerPlace, RouteObject } from './ExposureObjects';
import { namesObject } from './namesObject';
import type { PresentFields } from './PresentRequest';

/** More than a request may name; what is more is not ours. */
const maxHostnames = 100;

/** The routes of a component by what they do. */
export interface SortedRoutes {
  /** Lead to the Service. */
  served: RouteObject[];
  /** Lead to another hostname. */
  redirects: RouteObject[];
  /** Lead to the login. */
  logins: RouteObject[];
}

/** What a route leads to instead of a Service; nothing where it leads to one. */
function redirectTexts(route: RouteObject, place: OwnerPlace): string[] {
  if (route.kind === 'HTTPRoute') {
    return route.redirects.flatMap(({ hostname }) => hostname ?? []);
  }
  const written = redirectAnnotations.flatMap(
    key => route.annotations[key] ?? [],
  );
  const name = `${componentSlug(place.component)}-redirect`;
  return namesObject(route, name, place) ? [...written, name] : written;
}

/** Sorts routes; those that only lead plain HTTP to HTTPS are left out. */
export function sortRoutes(
  routes: readonly RouteObject[],
  place: OwnerPlace,
): SortedRoutes {
  const logins = routes.filter(isLogin);
  const own = routes.filter(route => !isLogin(route));
  const redirects = own.filter(route => redirectTexts(route, place).length > 0);
  const served = own.filter(
    route =>
      !redirects.includes(route) &&
      !(route.kind === 'HTTPRoute' && route.redirects.length > 0),
  );
  return { served, redirects, logins };
}

function hostnamesOf(routes: readonly RouteObject[]): string[] {
  const written = routes.flatMap(route =>
    route.kind === 'HTTPRoute'
      ? route.hostnames
      : route.rules.flatMap(({ host }) => host ?? []),
  );
  const parsed = written
    .slice(0, maxHostnames)
    .map(text => parseHostname(text));
  return [...new Set(parsed.flatMap(one => (one.ok ? [one.value.ascii] : [])))];
}

/** Redirects lead to the first of a request's hostnames, wherever it stands in the file. */
function targetFirst(
  hostnames: readonly string[],
  redirects: readonly RouteObject[],
  place: OwnerPlace,
): string[] {
  const words = new Set(
    redirects
      .flatMap(route => redirectTexts(route, place))
      .flatMap(text => text.split(/[^A-Za-z0-9.-]+/)),
  );
  const first = hostnames.filter(hostname => words.has(hostname)).slice(0, 1);
  return [...first, ...hostnames.filter(hostname => !first.includes(hostname))];
}

const backendsOf = (route: RouteObject): readonly BackendReference[] =>
  route.kind === 'HTTPRoute'
    ? route.backends
    : route.rules.flatMap(({ backends }) => backends);

const pathsOf = (route: RouteObject): readonly string[] =>
  route.kind === 'HTTPRoute'
    ? route.paths
    : route.rules.flatMap(({ paths }) => paths);

/** Hostnames, redirects, Service and path: what the routes themselves say. */
export function readRoutes(
  { served, redirects }: SortedRoutes,
  place: OwnerPlace,
): PresentFields {
  const hostnames = targetFirst(hostnamesOf(served), redirects, place);
  const service = accepted(common(served.flatMap(backendsOf)), readService);
  const path = accepted(common(served.flatMap(pathsOf)), field =>
    field.text(routePath),
  );
  return {
    ...(hostnames.length > 0 && { hostnames }),
    redirects: hostnamesOf(redirects),
    ...(service && { service }),
    ...(path !== undefined && { path }),
  };
}
