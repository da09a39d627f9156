import { annotations } from '../request/annotations';
import type { PlacedRequest } from '../request/PlacedRequest';
import { controllerOpening } from './controllerOpening';
import { loginLabels } from './login';
import type { Manifest } from './Manifest';
import { componentSlug } from './names';
import { dnsPeers } from './networkPolicyPeers';
import { objectMetadata, sortedByKey } from './objectMetadata';

/** cert-manager's HTTP-01 solver pods listen here. */
const solverPort = 8089;

function policy(
  placed: PlacedRequest,
  name: string,
  spec: Record<string, unknown>,
): Manifest {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: objectMetadata(placed.request, name),
    spec,
  };
}

function appLabels({ request }: PlacedRequest): Record<string, string> {
  return sortedByKey(request.podSelector ?? { app: request.service.name });
}

const appPods = (placed: PlacedRequest) => ({ matchLabels: appLabels(placed) });

function defaultDeny(placed: PlacedRequest, component: string): Manifest[] {
  const bothWays = { policyTypes: ['Ingress', 'Egress'] };
  switch (placed.environment.networkPolicy.defaultDeny) {
    case 'app':
      return [
        policy(placed, `${component}-default-deny`, {
          podSelector: appPods(placed),
          ...bothWays,
        }),
      ];
    case 'namespace':
      // Kyverno's rule against empty selectors lets this name pass, and no other.
      return [policy(placed, 'default-deny', { podSelector: {}, ...bothWays })];
    default:
      return [];
  }
}

function allowDns(placed: PlacedRequest, component: string): Manifest[] {
  // Without a default deny, an egress policy would itself shut the pods in.
  if (placed.environment.networkPolicy.defaultDeny === 'none') return [];
  const to = dnsPeers(placed.environment);
  return [
    policy(placed, `${component}-allow-dns`, {
      podSelector: appPods(placed),
      policyTypes: ['Egress'],
      egress: [
        {
          ...(to && { to }),
          ports: [
            { protocol: 'UDP', port: 53 },
            { protocol: 'TCP', port: 53 },
          ],
        },
      ],
    }),
  ];
}

// Named after the component although it serves the whole namespace: policies only add up, and retiring one component
// must not take away what another one needs.
function allowSolver(placed: PlacedRequest, component: string): Manifest[] {
  const { environment, issuer } = placed;
  return environment.certificates.solverPolicy === 'generate' &&
    issuer?.solvers.includes('http01')
    ? [
        controllerOpening(placed, {
          name: `${component}-allow-http01-solver`,
          matchLabels: { [annotations.solverPod]: 'true' },
          port: solverPort,
        }),
      ]
    : [];
}

function allowLogin(placed: PlacedRequest, component: string): Manifest[] {
  const { request, environment } = placed;
  const proxy = environment.login?.oauth2Proxy;
  return request.access === 'login' && proxy
    ? [
        // Ingress only: the proxy belongs to somebody else, who knows where it must be able to go.
        controllerOpening(placed, {
          name: `${component}-allow-oauth2-proxy`,
          matchLabels: sortedByKey(
            proxy.podLabels ?? { 'app.kubernetes.io/name': 'oauth2-proxy' },
          ),
          port: proxy.port,
          labels: loginLabels,
        }),
      ]
    : [];
}

/**
 * The NetworkPolicies of a request: nothing but the controller reaches the pods, and they reach nothing but DNS.
 * Ports are those of the pods: policies see packets behind the Service.
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export function buildNetworkPolicies(placed: PlacedRequest): Manifest[] {
  const { request } = placed;
  const component = componentSlug(request.component);
  return [
    ...defaultDeny(placed, component),
    controllerOpening(placed, {
      name: `${component}-allow-ingress-controller`,
      matchLabels: appLabels(placed),
      port: request.podPort ?? request.service.port,
    }),
    ...allowDns(placed, component),
    ...allowSolver(placed, component),
    ...allowLogin(placed, component),
  ];
}
