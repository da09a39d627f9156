import type { PlacedRequest } from '../../request/PlacedRequest';
import type { Manifest } from '../Manifest';
import { controllerPeers } from './networkPolicyPeers';
import { objectMetadata } from '../objectMetadata';

/** What one opening for the controller is made of. */
export interface Opening {
  name: string;
  /** Labels of the pods that are opened; never empty. */
  matchLabels: Record<string, string>;
  /** Port of the pod, or the name of one. */
  port: number | string;
  labels?: Record<string, string>;
}

function forPods(placed: PlacedRequest, opening: Opening): Manifest['spec'] {
  const from = controllerPeers(placed);
  return {
    podSelector: { matchLabels: opening.matchLabels },
    policyTypes: ['Ingress'],
    // A rule without peers would let in everybody; a policy without rules lets in nobody.
    ingress:
      from.length > 0
        ? [{ from, ports: [{ protocol: 'TCP', port: opening.port }] }]
        : [],
  };
}

function forEntity(entity: string, opening: Opening): Manifest['spec'] {
  return {
    endpointSelector: { matchLabels: opening.matchLabels },
    ingress: [
      {
        fromEntities: [entity],
        toPorts: [{ ports: [{ port: String(opening.port), protocol: 'TCP' }] }],
      },
    ],
  };
}

/**
 * The policy that lets the controller reach pods: a NetworkPolicy, or a CiliumNetworkPolicy where the controller has an
 * identity of Cilium's instead of pods.
 * @see https://docs.cilium.io/en/stable/network/servicemesh/ingress-and-network-policy/
 */
export function controllerOpening(
  placed: PlacedRequest,
  opening: Opening,
): Manifest {
  const { entity } = placed.profile;
  const metadata = objectMetadata(placed.request, opening.name, {
    labels: opening.labels,
  });
  return entity === undefined
    ? {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'NetworkPolicy',
        metadata,
        spec: forPods(placed, opening),
      }
    : {
        apiVersion: 'cilium.io/v2',
        kind: 'CiliumNetworkPolicy',
        metadata,
        spec: forEntity(entity, opening),
      };
}
