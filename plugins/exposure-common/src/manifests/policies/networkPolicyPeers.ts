import { annotations } from '../../kubernetes/annotations';
import type { Environment } from '../../platform/ExposurePlatform';
import type { PlacedRequest } from '../../request/PlacedRequest';
import { controllerPeerOf } from '../../controllers/controllerPeer';
import { sortedByKey } from '../objectMetadata';

/** A `NetworkPolicyPeer`: pods of a namespace, or a network. Never empty, for an empty one is everybody. */
export type Peer =
  | {
      namespaceSelector: { matchLabels: Record<string, string> };
      podSelector: { matchLabels: Record<string, string> };
    }
  | { ipBlock: { cidr: string } };

/** Namespace and pod selector in one element: in two elements they would mean "or". */
function podsIn(namespace: string, labels: Record<string, string>): Peer {
  return {
    namespaceSelector: {
      matchLabels: { [annotations.namespaceName]: namespace },
    },
    podSelector: { matchLabels: sortedByKey(labels) },
  };
}

const network = (cidr: string): Peer => ({ ipBlock: { cidr } });

/**
 * The controller's pods; or its nodes or load balancers, where no selector can match it.
 * @returns nothing where neither is known; then nobody must be let in, for an empty list of peers means everybody
 */
export function controllerPeers({ environment }: PlacedRequest): Peer[] {
  const peer = controllerPeerOf(environment);
  if (!peer) {
    return [];
  }
  return peer.hostNetworkCidrs.length > 0
    ? peer.hostNetworkCidrs.map(network)
    : [podsIn(peer.namespace, peer.podLabels)];
}

const clusterDns = podsIn('kube-system', { 'k8s-app': 'kube-dns' });

// NodeLocal DNSCache listens on a link-local address of the node, which no pod selector matches.
const nodeLocalDns = network('169.254.20.10/32');

/**
 * Where the pods may ask for names; `undefined` = anywhere, said by leaving `to` out:
 * some network plugins do not count pods to `0.0.0.0/0`.
 */
export function dnsPeers(environment: Environment): Peer[] | undefined {
  switch (environment.networkPolicy.dnsEgress) {
    case 'nodeLocal':
      return [clusterDns, nodeLocalDns];
    case 'anywhere':
      return undefined;
    default:
      return [clusterDns];
  }
}
