import type { Cluster } from '../kubernetes';

/** What every cluster has from its first second: the namespace `default` and, in it, the API server's own Service. */
export function installDefaults(cluster: Cluster): void {
  cluster.create({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name: 'default' },
  });
  const metadata = { name: 'kubernetes', namespace: 'default' };
  const ports = [{ name: 'https', port: 443, protocol: 'TCP' }];
  cluster.create({
    apiVersion: 'v1',
    kind: 'Service',
    metadata,
    spec: { type: 'ClusterIP', clusterIP: '10.0.0.1', ports },
  });
  cluster.create({
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: {
      ...metadata,
      labels: { 'kubernetes.io/service-name': 'kubernetes' },
    },
    addressType: 'IPv4',
    endpoints: [{ addresses: ['192.0.2.250'], conditions: { ready: true } }],
    ports,
  });
}
