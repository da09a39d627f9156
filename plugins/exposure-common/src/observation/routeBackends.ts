import { coversHostname } from './hostnames';
import type {
  BackendReference,
  HttpRouteObject,
  IngressObject,
} from '../kubernetes';

/** AWS Load Balancer Controller reads an action from an annotation of that name, and no Service. */
const isService = ({ port }: BackendReference) => port !== 'use-annotation';

/** With one of them the controller answers every request with a redirect, and asks no Service. */
const redirectingAnnotations: readonly string[] = [
  'nginx.ingress.kubernetes.io/permanent-redirect',
  'nginx.ingress.kubernetes.io/temporal-redirect',
  'haproxy-ingress.github.io/redirect-to',
];

/** A rule without a host is for every hostname that no other rule is for; the default is for what is left. */
function ingressBackends(
  { rules, defaultBackend, annotations }: IngressObject,
  hostname: string,
): readonly BackendReference[] {
  if (redirectingAnnotations.some(name => annotations[name])) {
    return [];
  }
  const named = rules.filter(
    ({ host }) => host && coversHostname(host, hostname),
  );
  const matching = named.length > 0 ? named : rules.filter(rule => !rule.host);
  const isAllMatched = matching.some(({ paths }) => paths.includes('/'));
  return [
    ...matching.flatMap(({ backends }) => backends),
    ...(defaultBackend && !isAllMatched ? [defaultBackend] : []),
  ];
}

/** The Services that a route sends the requests for a hostname to. */
export function routeBackends(
  route: IngressObject | HttpRouteObject,
  hostname: string,
): readonly BackendReference[] {
  const backends =
    route.kind === 'HTTPRoute'
      ? route.backends
      : ingressBackends(route, hostname);
  return backends.filter(isService);
}
