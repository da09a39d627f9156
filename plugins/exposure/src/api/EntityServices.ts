/**
 * The answer of `GET /v1/entities/{kind}/{namespace}/{name}/services`: the Services of the entity's namespaces, as far as the
 * cluster shows them.
 * @public
 */
export interface EntityServices {
  services: ClusterService[];
  /** Namespaces whose Services could not be read. */
  notRead: { namespace: string; because: string }[];
}

/**
 * A Kubernetes Service as a form offers it.
 * @public
 */
export interface ClusterService {
  name: string;
  namespace: string;
  podSelector?: Record<string, string>;
  ports: ClusterServicePort[];
}

/**
 * One port of a Service. `targetPort` is the port of the pods, by number or by the name that the container gives it.
 * @public
 */
export interface ClusterServicePort {
  port: number;
  name?: string;
  targetPort?: number | string;
  protocol: string;
}
