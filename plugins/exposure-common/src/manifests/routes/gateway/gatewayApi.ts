import type { GatewayReference } from '../../../controllers/IngressSettings';
import { loginService } from '../../../request/loginService';
import { routeName } from '../../../request/names';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import { loginLabels } from '../../login';
import type { Manifest } from '../../Manifest';
import { buildHttpRoute, forwardRule, redirectRule } from './buildHttpRoute';
import { buildListenerSets } from './buildListenerSet';
import { envoyGatewayAccess } from './envoyGatewayAccess';
import {
  externalDnsAnnotations,
  keptFromExternalDns,
} from '../externalDnsAnnotations';
import { httpParent, httpsParent } from './gatewayParent';
import { loginRule } from './loginRoute';
import type { RouteWriter } from '../RouteWriter';

function httpsRoute(
  placed: PlacedRequest,
  hostname: string,
  gateway: GatewayReference,
  rule: Record<string, unknown>,
): Manifest {
  return buildHttpRoute(placed, {
    name: routeName(placed.request.component, hostname),
    hostname,
    parent: httpsParent(placed, hostname, gateway),
    rule,
    annotations: externalDnsAnnotations(placed, hostname),
  });
}

function httpRoute(
  placed: PlacedRequest,
  hostname: string,
  gateway: GatewayReference,
): Manifest {
  return buildHttpRoute(placed, {
    name: routeName(placed.request.component, hostname, 'http'),
    hostname,
    parent: httpParent(gateway),
    rule: redirectRule({ scheme: 'https', statusCode: 301 }),
    annotations: keptFromExternalDns(placed),
  });
}

function loginRoutes(
  placed: PlacedRequest,
  gateway: GatewayReference,
): Manifest[] {
  const { request } = placed;
  const login = loginService(placed);
  if (!login) {
    return [];
  }
  return request.hostnames.map(hostname =>
    buildHttpRoute(placed, {
      name: routeName(request.component, hostname, 'oauth2'),
      hostname,
      parent: httpsParent(placed, hostname, gateway),
      rule: loginRule(placed, login),
      annotations: keptFromExternalDns(placed),
      labels: loginLabels,
    }),
  );
}

/** TLS lives in a ListenerSet of the team's namespace (1.5 and newer), or in the platform's Gateway alone. */
export const gatewayRoutes: RouteWriter = placed => {
  const { request, environment } = placed;
  const { gateway } = environment.ingress;
  if (!gateway) {
    return [];
  }
  const all = [...request.hostnames, ...request.redirects];
  const toFirst = redirectRule({
    scheme: 'https',
    hostname: request.hostnames[0],
    statusCode: 301,
  });
  return [
    ...buildListenerSets(placed, gateway),
    ...request.hostnames.map(hostname =>
      httpsRoute(placed, hostname, gateway, forwardRule(request)),
    ),
    ...request.redirects.map(hostname =>
      httpsRoute(placed, hostname, gateway, toFirst),
    ),
    ...all.map(hostname => httpRoute(placed, hostname, gateway)),
    ...loginRoutes(placed, gateway),
    ...envoyGatewayAccess(placed),
  ];
};
