import type {
  Environment,
  GatewayReference,
} from '../platform/ExposurePlatform';
import type { PlacedRequest } from '../request/PlacedRequest';
import {
  buildHttpRoute,
  forwardRule,
  redirectRule,
} from '../manifests/routes/buildHttpRoute';
import { buildListenerSets } from '../manifests/routes/buildListenerSet';
import {
  externalDnsAnnotations,
  keptFromExternalDns,
} from '../manifests/routes/externalDnsAnnotations';
import { loginLabels } from '../manifests/login';
import type { Manifest } from '../manifests/Manifest';
import { routeName } from '../request/names';
import { loginService } from '../request/loginService';
import type { ControllerProfile } from './ControllerProfile';
import { envoyGatewayAccess } from './envoyGatewayAccess';
import { httpParent, httpsParent } from './gatewayParent';
import { loginRule } from './loginRoute';

/** Envoy Gateway runs one data plane for each Gateway and says so on its pods. */
function dataPlaneLabels(
  gateway: GatewayReference | undefined,
): Record<string, string> {
  const component = { 'app.kubernetes.io/component': 'proxy' };
  return gateway
    ? {
        ...component,
        'gateway.envoyproxy.io/owning-gateway-name': gateway.name,
        'gateway.envoyproxy.io/owning-gateway-namespace': gateway.namespace,
      }
    : component;
}

function peer({ ingress }: Environment) {
  return ingress.gateway?.implementation === 'other'
    ? undefined
    : {
        namespace: 'envoy-gateway-system',
        podLabels: dataPlaneLabels(ingress.gateway),
        hostNetworkCidrs: [],
      };
}

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
  if (!login) return [];
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

function buildRoutes(placed: PlacedRequest): Manifest[] {
  const { request, environment } = placed;
  const { gateway } = environment.ingress;
  if (!gateway) return [];
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
}

const standardChannel =
  'the standard channel of Gateway API has no filter for it, and only the policies of Envoy Gateway are written (ingress.gateway.implementation).';

/**
 * Gateway API. TLS lives in a ListenerSet of the team's namespace (1.5 and newer), or in the platform's Gateway alone.
 * The pods are those of Envoy Gateway unless the platform names others.
 */
export const gatewayApi: ControllerProfile = {
  name: 'gateway-api',
  title: 'Gateway API',
  tier: 'tested',
  cannot: ({ ingress }) => ({
    ...(ingress.gateway?.implementation === 'other' && {
      allowlist: standardChannel,
      login: standardChannel,
    }),
    ...(ingress.gateway?.listenerSets === false && {
      internal:
        "the certificate is that of the platform's Gateway, and whether a public CA wrote the hostname into its logs is not known here.",
    }),
    portName: 'an HTTPRoute cannot name a port.',
  }),
  tlsFrom: ({ ingress }) =>
    ingress.gateway?.listenerSets === false ? 'gateway' : 'secret',
  peer,
  buildRoutes,
};
