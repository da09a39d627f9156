import type { ClusterSnapshot } from './ClusterSnapshot';
import type { ServiceObject } from '../kubernetes';
import type { Obstacle } from './Obstacle';
import { obstacleAt } from './Obstacle';

/**
 * One port of a Service.
 * @public
 */
export interface ClusterServicePort {
  port: number;
  name?: string;
  /** The port of the pods: its number, or the name that the container gives it. */
  targetPort?: number | string;
  /** `TCP`, `UDP` or `SCTP`. */
  protocol: string;
}

/**
 * A Service as somebody chooses it.
 * @public
 */
export interface ClusterService {
  name: string;
  namespace: string;
  /** `ClusterIP`, `NodePort`, `LoadBalancer` or `ExternalName`. */
  type: string;
  /** It has no address of its own: its name leads to the pods themselves. */
  headless?: true;
  /** Labels of its pods; left out where it selects none. */
  podSelector?: Record<string, string>;
  ports: ClusterServicePort[];
}

/**
 * A namespace whose Services could not be read, and why.
 * @public
 */
export interface ServicesNotRead extends Partial<Obstacle> {
  namespace: string;
  /** A sentence, or kind and cause with a colon. */
  because: string;
}

/**
 * The Services of some namespaces, and those namespaces whose Services could not be read.
 * @public
 */
export interface SeenServices {
  services: ClusterService[];
  notRead: ServicesNotRead[];
}

function serviceOf(object: ServiceObject): ClusterService {
  const labels = Object.entries(object.selector);
  return {
    name: object.name,
    namespace: object.namespace,
    type: object.type,
    ...(object.headless && { headless: true }),
    ...(labels.length > 0 && { podSelector: Object.fromEntries(labels) }),
    ports: object.ports.map(({ name, port, targetPort, protocol }) => ({
      port,
      ...(name !== undefined && { name }),
      ...(targetPort !== undefined && { targetPort }),
      protocol,
    })),
  };
}

/**
 * The Services of a cluster in these namespaces, by name.
 * @param namespaces - only those that belong to whoever reads the answer
 * @public
 */
export function listServices(
  snapshot: ClusterSnapshot,
  namespaces: readonly string[],
): SeenServices {
  const seen = snapshot.objects.Service;
  if (!seen.known) {
    const because = `Service: ${seen.message ?? seen.because}`;
    return {
      services: [],
      notRead: namespaces.map(namespace => ({
        namespace,
        because,
        ...obstacleAt('services', seen),
      })),
    };
  }
  const key = ({ namespace, name }: ServiceObject) => `${namespace}/${name}`;
  const own = seen.value.filter(({ namespace }) =>
    namespaces.includes(namespace),
  );
  return {
    services: own.sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(serviceOf),
    notRead: [],
  };
}
