import { annotations } from '../../kubernetes/annotations';
import type { PlacedRequest } from '../../request/PlacedRequest';
import { appPolicies } from './appPolicies';
import { controllerOpening } from './controllerOpening';
import { loginLabels } from '../login';
import type { Manifest } from '../Manifest';
import { componentSlug } from '../../request/names';
import { loginService } from '../../request/loginService';
import { sortedByKey } from '../objectMetadata';

/** cert-manager's HTTP-01 solver pods listen here. */
const solverPort = 8089;

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

// A component's own login brings its policy with it.
function allowSharedLogin(
  placed: PlacedRequest,
  component: string,
): Manifest[] {
  const login = loginService(placed);
  return login?.mode === 'shared'
    ? [
        // Ingress only: the proxy belongs to somebody else, who knows where it must be able to go.
        controllerOpening(placed, {
          name: `${component}-allow-oauth2-proxy`,
          matchLabels: sortedByKey(login.podLabels),
          port: login.port,
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
  const component = componentSlug(placed.request.component);
  return [
    ...appPolicies(placed, component),
    ...allowSolver(placed, component),
    ...allowSharedLogin(placed, component),
  ];
}
