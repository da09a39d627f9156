import { environmentId } from '../manifests/testing/arbitraryPlatform';
import { acceptedRequests } from '../manifests/testing/arbitraryRequest';
import type { AcceptedRequest } from '../manifests/testing/arbitraryRequest';
import { readObject } from '../kubernetes';
import { placeRequest } from '../request/PlacedRequest';
import type { RouteObject } from './ExposureObjects';
import { readRouteAccess } from './readRouteAccess';
import { manifestsOf } from './testing/askedFor';

const requests = acceptedRequests(1_500);

function environmentOf({ platform }: AcceptedRequest) {
  const environment = platform.environments[environmentId];
  if (!environment) {
    throw new Error('every random platform has it');
  }
  return environment;
}

function routesOf(accepted: AcceptedRequest, hostname: string): RouteObject[] {
  return manifestsOf(accepted)
    .flatMap((manifest): RouteObject[] => {
      const route =
        readObject('Ingress', manifest) ?? readObject('HTTPRoute', manifest);
      return route ? [route] : [];
    })
    .filter(route =>
      route.kind === 'Ingress'
        ? route.rules.some(({ host }) => host === hostname)
        : route.hostnames.includes(hostname),
    );
}

const leads = (route: RouteObject) =>
  route.kind === 'Ingress' || route.backends.length > 0;

it('is what was asked for, or nothing', () => {
  const told = new Set<string | undefined>();
  for (const accepted of requests) {
    const { request } = accepted;
    const [hostname = ''] = request.hostnames;
    const routes = routesOf(accepted, hostname);
    const [route] = routes.filter(leads);
    if (!route) {
      throw new Error('every hostname has a route');
    }
    const access = readRouteAccess({
      route,
      routes,
      environment: environmentOf(accepted),
      issuer: placeRequest(request, accepted.platform)?.issuer?.name,
    });
    expect([undefined, request.access]).toContain(access);
    told.add(access);
  }
  expect(told).toEqual(new Set([undefined, 'public', 'allowlist', 'login']));
});

describe('a route', () => {
  const accepted = requests.find(
    one =>
      environmentOf(one).ingress.profile === 'ingress-nginx' &&
      one.request.access === 'allowlist' &&
      one.request.redirects.length > 0,
  );
  if (!accepted) {
    throw new Error('there are thousands');
  }
  const { request } = accepted;
  const environment = environmentOf(accepted);
  const [hostname = ''] = request.hostnames;
  const routes = routesOf(accepted, hostname);
  const [route] = routes;
  if (!route) {
    throw new Error('every hostname has a route');
  }

  it('that somebody else wrote tells nothing', () => {
    const labels = { 'backstage.io/kubernetes-id': request.component };
    const foreign = { ...route, labels };
    expect(
      readRouteAccess({ route: foreign, routes: [foreign], environment }),
    ).toBeUndefined();
  });

  it('that redirects tells nothing', () => {
    const own = routesOf(accepted, request.redirects[0] ?? '');
    const [redirect] = own;
    expect(redirect).toBeDefined();
    expect(
      redirect &&
        readRouteAccess({ route: redirect, routes: own, environment }),
    ).toBeUndefined();
  });
});
