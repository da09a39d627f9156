import {
  apply,
  createNamespace,
  patchStatus,
  removeNamespaces,
} from './kubectl';
import { holds, readyListener } from './holds';
import { gateway } from './platformConfig';
import type { Profile } from './platformConfig';

const { name, namespace } = gateway;

/** The platform team's Gateway, where the profile has one. There is no controller, so its status is written for it. */
export async function raiseGateway(profile: Profile): Promise<void> {
  if (profile !== 'gateway-api') {
    return;
  }
  await createNamespace(namespace);
  await apply([
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: { name, namespace },
      spec: {
        gatewayClassName: 'public',
        allowedListeners: { namespaces: { from: 'All' } },
        listeners: [
          {
            name: 'http',
            port: 80,
            protocol: 'HTTP',
            allowedRoutes: { namespaces: { from: 'All' } },
          },
        ],
      },
    },
  ]);
  await patchStatus('gateway', namespace, name, {
    conditions: [holds('Accepted'), holds('Programmed')],
    listeners: [readyListener('http')],
  });
}

/** Takes it out of the cluster; what is left to do happens in the background. */
export async function takeDownGateway(profile: Profile): Promise<void> {
  if (profile !== 'gateway-api') {
    return;
  }
  await removeNamespaces([namespace], '--wait=false');
}
