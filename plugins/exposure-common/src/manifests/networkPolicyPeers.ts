import { annotations } from '../request/annotations';
import type { ControllerPeer, Environment } from '../request/ExposurePlatform';
import type { PlacedRequest } from '../request/PlacedRequest';
import { sortedByKey } from './objectMetadata';

/** A `NetworkPolicyPeer`: pods of a namespace, or a network. Never empty, for an empty one is everybody. */
export type Peer =
  | {
      namespaceSelector: { matchLabels: Record<string, string> };
      podSelector: { matchLabels: Record<string, string> };
    }
  | { ipBlock: { cidr: string } };

function peerOf({ environment, profile }: PlacedRequest): ControllerPeer {
  const standard = profile.peer(environment);
  const { controller } = environment.ingress;
  return {
    namespace: controller?.namespace ?? standard.namespace,
    podLabels: controller?.podLabels ?? standard.podLabels,
    hostNetworkCidrs: controller?.hostNetworkCidrs ?? standard.hostNetworkCidrs,
  };
}

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

/** The controller's pods; or its nodes, where it uses the host network and no selector can match it. */
export function controllerPeers(placed: PlacedRequest): Peer[] {
  const peer = peerOf(placed);
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
