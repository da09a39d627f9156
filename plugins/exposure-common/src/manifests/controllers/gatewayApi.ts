import type { GatewayReference } from '../../request/ExposurePlatform';
import type { PlacedRequest } from '../../request/PlacedRequest';
import { buildHttpRoute, forwardRule, redirectRule } from '../buildHttpRoute';
import { buildListenerSet } from '../buildListenerSet';
import { externalDnsAnnotations } from '../externalDnsAnnotations';
import type { Manifest } from '../Manifest';
import { componentSlug, hostnamePart, routeName } from '../names';
import type { ControllerProfile } from './ControllerProfile';

const group = 'gateway.networking.k8s.io';

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

function httpsRoute(
  placed: PlacedRequest,
  hostname: string,
  rule: Record<string, unknown>,
): Manifest {
  const { component } = placed.request;
  return buildHttpRoute(placed, {
    name: routeName(component, hostname),
    hostname,
    parent: {
      group,
      kind: 'ListenerSet',
      name: componentSlug(component),
      sectionName: hostnamePart(hostname),
    },
    rule,
    annotations: externalDnsAnnotations(placed, hostname),
  });
}

// On the Gateway's own HTTP listener and not on one of the ListenerSet: a listener for the hostname would be the more
// specific one and shut out the HTTP-01 solver's route, which cert-manager attaches to the Gateway.
function httpRoute(
  placed: PlacedRequest,
  hostname: string,
  gateway: GatewayReference,
): Manifest {
  return buildHttpRoute(placed, {
    name: routeName(placed.request.component, hostname, 'http'),
    hostname,
    parent: {
      group,
      kind: 'Gateway',
      namespace: gateway.namespace,
      name: gateway.name,
      sectionName: gateway.httpListener,
    },
    rule: redirectRule({ scheme: 'https', statusCode: 301 }),
    annotations: {},
  });
}

function buildRoutes(placed: PlacedRequest): Manifest[] {
  const { request, environment } = placed;
  const { gateway } = environment.ingress;
  if (!gateway) return [];
  const all = [...request.hostnames, ...request.redirects];
  return [
    buildListenerSet(placed, gateway),
    ...request.hostnames.map(hostname =>
      httpsRoute(placed, hostname, forwardRule(request)),
    ),
    ...request.redirects.map(hostname =>
      httpsRoute(
        placed,
        hostname,
        redirectRule({
          scheme: 'https',
          hostname: request.hostnames[0],
          statusCode: 301,
        }),
      ),
    ),
    ...all.map(hostname => httpRoute(placed, hostname, gateway)),
  ];
}

/**
 * Gateway API 1.5 and newer: TLS lives in a ListenerSet of the team's namespace, routes attach to its listeners.
 * The pods are those of Envoy Gateway unless the platform names others.
 */
export const gatewayApi: ControllerProfile = {
  name: 'gateway-api',
  title: 'Gateway API',
  tier: 'tested',
  cannot: () => ({
    allowlist:
      'the standard channel of Gateway API has no filter for addresses.',
    login: 'the standard channel of Gateway API has no filter for a login.',
    portName: 'an HTTPRoute cannot name a port.',
  }),
  tlsFrom: () => 'secret',
  peer: ({ ingress }) => ({
    namespace: 'envoy-gateway-system',
    podLabels: dataPlaneLabels(ingress.gateway),
    hostNetworkCidrs: [],
  }),
  buildRoutes,
};
