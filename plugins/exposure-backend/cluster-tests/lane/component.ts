import { randomBytes } from 'node:crypto';
import type { Entity } from '@backstage/catalog-model';
import {
  apply,
  kubectl,
  createNamespace,
  patchStatus,
  removeNamespaces,
} from './kubectl';
import { zone } from './platformConfig';
import { until } from './until';

/** A component with its namespace and hostname, which no other test has. */
export interface Component {
  name: string;
  namespace: string;
  hostname: string;
  entity: Entity;
}

/** Makes up a component; nothing of it is in the cluster yet. */
export function newComponent(): Component {
  const name = `shop-${randomBytes(3).toString('hex')}`;
  return {
    name,
    namespace: name,
    hostname: `${name}.${zone}`,
    entity: {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name,
        annotations: {
          'backstage.io/kubernetes-id': name,
          'backstage.io/kubernetes-namespace': name,
        },
      },
      spec: { type: 'service', lifecycle: 'production', owner: 'shop' },
    },
  };
}

/** Its namespace, its Service, and a pod that is ready. There is no kubelet, so the pod's status is written for it. */
export async function deploy({ name, namespace }: Component): Promise<void> {
  await createNamespace(namespace);
  await apply([
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace },
      spec: {
        selector: { app: name },
        ports: [{ name: 'http', port: 3000, targetPort: 8080 }],
      },
    },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name, namespace, labels: { app: name } },
      spec: {
        nodeName: 'node-1',
        containers: [
          {
            name: 'web',
            image: 'web',
            ports: [{ name: 'http', containerPort: 8080 }],
          },
        ],
      },
    },
  ]);
  await patchStatus('pod', namespace, name, {
    phase: 'Running',
    podIP: '192.0.2.7',
    podIPs: [{ ip: '192.0.2.7' }],
    conditions: [{ type: 'Ready', status: 'True' }],
  });
  // The controller may still be looking for an API server that was away a moment ago.
  await until(
    'a ready endpoint',
    60,
    () =>
      kubectl([
        'get',
        'endpointslices',
        '-n',
        namespace,
        '-o',
        'jsonpath={.items[*].endpoints[*].conditions.ready}',
      ]),
    ready => ready === 'true',
  );
}

/** Takes everything of it out of the cluster; what is left to do happens in the background. */
export async function withdraw({ namespace }: Component): Promise<void> {
  await removeNamespaces([namespace], '--wait=false');
}

/** What a team asks for it. */
export function requestFor(
  component: Component,
  changes: Record<string, string> = {},
) {
  return {
    entityRef: `component:default/${component.name}`,
    environment: 'real',
    namespace: component.namespace,
    hostnames: [component.hostname],
    service: { name: component.name, port: 3000 },
    podSelector: { app: component.name },
    podPort: 8080,
    ...changes,
  };
}
