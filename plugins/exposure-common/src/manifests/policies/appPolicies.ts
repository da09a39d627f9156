import type { PlacedRequest } from '../../request/PlacedRequest';
import { allowDnsRule } from './allowDnsRule';
import { controllerOpening } from './controllerOpening';
import type { Manifest } from '../Manifest';
import { namespaceDenyName } from '../../request/names';
import { controllerPeers } from './networkPolicyPeers';
import { objectMetadata, sortedByKey } from '../objectMetadata';

const bothWays = { policyTypes: ['Ingress', 'Egress'] };

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

const appPort = ({ request }: PlacedRequest) =>
  request.podPort ?? request.service.port;

function appDeny(placed: PlacedRequest, component: string): Manifest[] {
  return placed.environment.networkPolicy.defaultDeny === 'app'
    ? [
        policy(placed, `${component}-default-deny`, {
          podSelector: appPods(placed),
          ...bothWays,
        }),
      ]
    : [];
}

/**
 * Each component has one of its own, though they say the same: of one that all shared, nobody could tell whether it may go
 * with a component, and two folders of one kustomization would both bring it.
 */
function namespaceDeny(placed: PlacedRequest): Manifest[] {
  return placed.environment.networkPolicy.defaultDeny === 'namespace'
    ? [
        policy(placed, namespaceDenyName(placed.request), {
          podSelector: {},
          ...bothWays,
        }),
      ]
    : [];
}

function allowDns(placed: PlacedRequest, component: string): Manifest[] {
  // Without a default deny, an egress policy would itself shut the pods in.
  if (placed.environment.networkPolicy.defaultDeny === 'none') {
    return [];
  }
  return [
    policy(placed, `${component}-allow-dns`, {
      podSelector: appPods(placed),
      policyTypes: ['Egress'],
      egress: [allowDnsRule(placed.environment)],
    }),
  ];
}

function separatePolicies(
  placed: PlacedRequest,
  component: string,
): Manifest[] {
  return [
    ...appDeny(placed, component),
    ...namespaceDeny(placed),
    controllerOpening(placed, {
      name: `${component}-allow-ingress-controller`,
      matchLabels: appLabels(placed),
      port: appPort(placed),
    }),
    ...allowDns(placed, component),
  ];
}

// A policy with both directions denies what it does not name, so the app's own default deny would say it twice.
function combinedPolicies(
  placed: PlacedRequest,
  component: string,
): Manifest[] {
  return [
    ...namespaceDeny(placed),
    policy(placed, `${component}-allow-controller-and-dns`, {
      podSelector: appPods(placed),
      ...bothWays,
      ingress: [
        {
          from: controllerPeers(placed),
          ports: [{ protocol: 'TCP', port: appPort(placed) }],
        },
      ],
      egress: [allowDnsRule(placed.environment)],
    }),
  ];
}

/**
 * The policies that select the app's own pods: one for each purpose, or all in one, which is what Polaris looks for.
 * @see https://github.com/FairwindsOps/polaris/blob/master/pkg/config/checks/missingNetworkPolicy.yaml
 */
export function appPolicies(
  placed: PlacedRequest,
  component: string,
): Manifest[] {
  return placed.environment.networkPolicy.shape === 'combined' &&
    // What Cilium calls an entity is nobody that a NetworkPolicy could name.
    placed.profile.entity === undefined &&
    controllerPeers(placed).length > 0
    ? combinedPolicies(placed, component)
    : separatePolicies(placed, component);
}
