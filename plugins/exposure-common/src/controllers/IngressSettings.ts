/**
 * How far the address of a visitor survives the load balancer.
 * @public
 */
export type SourceIp =
  | { kind: 'preserved' }
  | { kind: 'proxyProtocol' }
  | { kind: 'forwardedFor'; trustedHops: number }
  | { kind: 'notPreserved' };

/** @public */
export interface GatewayReference {
  name: string;
  namespace: string;
  /** Says which policies can guard a route; `other` = none that could be written. */
  implementation: 'envoyGateway' | 'other';
  /** Teams bring their own listeners by ListenerSet (Gateway API ≥ 1.5). */
  listenerSets: boolean;
  /** Name of the Gateway's plain HTTP listener, where the redirect to HTTPS attaches. */
  httpListener: string;
  /** Name of its HTTPS listener, where routes attach that bring no listener of their own. */
  httpsListener: string;
}

/**
 * The pods that a NetworkPolicy must let in: the controller's.
 * @public
 */
export interface ControllerPeer {
  namespace: string;
  podLabels: Record<string, string>;
  /** Node CIDRs, where the controller uses the host network and its pods cannot be selected. */
  hostNetworkCidrs: string[];
}

/**
 * How an environment takes visitors in.
 * @public
 */
export interface IngressSettings {
  /** Name of a controller profile, e.g. `traefik`. */
  profile: string;
  className?: string;
  /** What a hostname's CNAME must reach; no trailing dot. */
  target: string;
  addresses: string[];
  sourceIp: SourceIp;
  /** Overrides the profile's own peer. */
  controller?: Partial<ControllerPeer>;
  gateway?: GatewayReference;
}

/**
 * What of an environment its controller depends on.
 * @public
 */
export interface ControllerPlace {
  ingress: IngressSettings;
}
