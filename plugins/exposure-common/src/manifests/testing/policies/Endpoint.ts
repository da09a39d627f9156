/** A pod that policies can select. */
export interface Pod {
  namespace: string;
  labels: Record<string, string>;
  ports?: { name: string; port: number; protocol?: string }[];
}

/** What has an address only: the internet, a node, a pod on the host's network. */
export interface Address {
  ip: string;
}

/** What Cilium gives an identity of its own and no address that policies could name, e.g. `ingress`. */
export interface Entity {
  entity: string;
}

export type Endpoint = Pod | Address | Entity;

/** One attempt to connect; `port` is the port of the pod, behind every Service. */
export interface Connection {
  from: Endpoint;
  to: Endpoint;
  port: number;
  /** TCP unless said. */
  protocol?: string;
}

export const isPod = (endpoint: Endpoint): endpoint is Pod =>
  'labels' in endpoint;

/** Labels of a namespace: the API server sets the first by itself. */
export function namespaceLabels(namespace: string): Record<string, string> {
  return { 'kubernetes.io/metadata.name': namespace };
}
