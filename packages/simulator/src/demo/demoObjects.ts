import type { Cluster, KubernetesObject } from '../kubernetes';
import { timestamp } from '../kubernetes/store/writeObject';
import type { DemoComponent } from './DemoComponent';
import type { SimulatedCluster } from '../world';
import { demoIssuers, privateAuthority } from './demoEnvironments';

/** What a platform team installs in each cluster before anybody asks for an address. */
export function installPlatform({ objects, settings }: SimulatedCluster): void {
  const cluster = objects;
  for (const [name, spec] of Object.entries(demoIssuers(settings))) {
    cluster.create({
      apiVersion: 'cert-manager.io/v1',
      kind: 'ClusterIssuer',
      metadata: { name },
      spec: { ...spec },
    });
  }
  installPrivateAuthority(cluster);
  requireNamespace(cluster, 'gateways');
  cluster.create({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'public', namespace: 'gateways' },
    spec: {
      gatewayClassName: 'example',
      listeners: [
        {
          name: 'http',
          port: 80,
          protocol: 'HTTP',
          allowedRoutes: { namespaces: { from: 'All' } },
        },
      ],
      allowedListeners: { namespaces: { from: 'All' } },
    },
  });
}

/** An issuer that a controller other than cert-manager answers for: aws-privateca-issuer. */
function installPrivateAuthority(cluster: Cluster): void {
  const { name, arn, region } = privateAuthority;
  const kind = 'AWSPCAClusterIssuer';
  cluster.create({
    apiVersion: 'awspca.cert-manager.io/v1beta1',
    kind,
    metadata: { name },
    spec: { arn, region },
  });
  cluster.patchStatus(
    { kind, name },
    {
      conditions: [
        {
          type: 'Ready',
          status: 'True',
          reason: 'Verified',
          message: 'Issuer verified',
          lastTransitionTime: timestamp(cluster.now()),
        },
      ],
    },
  );
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

/** Creates a namespace that does not exist yet. */
export function requireNamespace(cluster: Cluster, name: string): void {
  if (cluster.get({ kind: 'Namespace', name })) {
    return;
  }
  cluster.create({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: { name, labels: { 'kubernetes.io/metadata.name': name } },
  });
}
