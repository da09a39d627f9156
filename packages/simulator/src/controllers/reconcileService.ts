import { crc32 } from 'node:zlib';
import { holds } from '../kubernetes/objects/conditions';
import { ownerReference } from '../kubernetes/objects/ownedBy';
import type { Cluster, KubernetesObject } from '../kubernetes';
import {
  isJsonObject,
  listAt,
  textAt,
  textsAt,
} from '../kubernetes/objects/json';

/** Keeps the EndpointSlice of a Service in step with the pods that its selector takes. */
export function reconcileService(
  service: KubernetesObject,
  cluster: Cluster,
): void {
  const selector = Object.entries(textsAt(service, 'spec', 'selector'));
  const { name, namespace, labels } = service.metadata;
  if (selector.length === 0) {
    return;
  }
  const pods = cluster
    .list('Pod', namespace)
    .filter(pod =>
      selector.every(([key, value]) => pod.metadata.labels?.[key] === value),
    );
  cluster.apply(
    {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: {
        name: `${name}-${crc32(name).toString(36)}`,
        namespace,
        labels: {
          ...labels,
          'kubernetes.io/service-name': name,
          'endpointslice.kubernetes.io/managed-by':
            'endpointslice-controller.k8s.io',
        },
        ownerReferences: [ownerReference(service)],
      },
      addressType: 'IPv4',
      endpoints: pods.flatMap(endpointOf),
      ports: listAt(service, 'spec', 'ports')
        .filter(isJsonObject)
        .map(port => ({
          name: port.name ?? '',
          port: port.targetPort ?? port.port,
          protocol: 'TCP',
        })),
    },
    'endpointslice-controller',
  );
}

function endpointOf(pod: KubernetesObject): object[] {
  const address = textAt(pod, 'status', 'podIP');
  if (!address) {
    return [];
  }
  const ready = holds(pod, 'Ready');
  const { name, namespace } = pod.metadata;
  return [
    {
      addresses: [address],
      conditions: { ready, serving: ready, terminating: false },
      targetRef: { kind: 'Pod', name, namespace },
    },
  ];
}
