import type { Cluster, KubernetesObject } from '../kubernetes';
import type { DemoComponent } from './DemoComponent';
import { demoIssuers } from './demoEnvironments';

/** What a platform team installs in each cluster before anybody asks for an address. */
export function installPlatform(cluster: Cluster): void {
  for (const [name, spec] of Object.entries(demoIssuers)) {
    cluster.create({
      apiVersion: 'cert-manager.io/v1',
      kind: 'ClusterIssuer',
      metadata: { name },
      spec: { ...spec },
    });
  }
  requireNamespace(cluster, 'gateways');
  cluster.create({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'public', namespace: 'gateways' },
    spec: {
      gatewayClassName: 'example',
      listeners: [{ name: 'http', port: 80, protocol: 'HTTP' }],
      allowedListeners: { namespaces: { from: 'All' } },
    },
  });
}

/** A component's running workload: its Service and two pods. */
export function installWorkload(
  cluster: Cluster,
  component: DemoComponent,
): void {
  const { name, namespace, podsReady = true } = component;
  const labels = { app: name, 'backstage.io/kubernetes-id': name };
  requireNamespace(cluster, namespace);
  cluster.create({
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name, namespace, labels },
    spec: {
      type: 'ClusterIP',
      selector: { app: name },
      ports: [{ name: 'http', port: 3000, targetPort: 3000, protocol: 'TCP' }],
    },
  });
  for (const number of [1, 2]) {
    cluster.create(pod(`${name}-${number}`, namespace, labels, podsReady));
  }
}

function pod(
  name: string,
  namespace: string,
  labels: Record<string, string>,
  ready: boolean,
): KubernetesObject {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, labels },
    spec: { containers: [{ name: 'app', ports: [{ containerPort: 3000 }] }] },
    status: {
      phase: 'Running',
      // TEST-NET-1 (RFC 5737): no pod of the demo can be reached.
      podIP: `192.0.2.${[...name].reduce(
        (sum, it) => (sum + it.charCodeAt(0)) % 250,
        1,
      )}`,
      conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
    },
  };
}

function requireNamespace(cluster: Cluster, name: string): void {
  if (cluster.get({ kind: 'Namespace', name })) {
    return;
  }
  cluster.create({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, labels: { 'kubernetes.io/metadata.name': name } },
  });
}
