import type { GatewayReference } from '../../../controllers/IngressSettings';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import { certManagerAnnotations } from '../../certificates/certManagerAnnotations';
import { externalDnsTargetAnnotation } from '../externalDnsAnnotations';
import { listenerSetName } from './listenerSetName';
import type { Manifest } from '../../Manifest';
import { hostnamePart, tlsSecretName } from '../../../request/names';
import { objectMetadata } from '../../objectMetadata';

function httpsListener(hostname: string): Record<string, unknown> {
  return {
    name: hostnamePart(hostname),
    hostname,
    port: 443,
    protocol: 'HTTPS',
    tls: {
      mode: 'Terminate',
      certificateRefs: [
        { group: '', kind: 'Secret', name: tlsSecretName(hostname) },
      ],
    },
    allowedRoutes: { namespaces: { from: 'Same' } },
  };
}

function listenerSet(
  placed: PlacedRequest,
  gateway: GatewayReference,
  name: string,
  hostnames: readonly string[],
): Manifest {
  const [first = ''] = hostnames;
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'ListenerSet',
    metadata: objectMetadata(placed.request, name, {
      annotations: {
        ...certManagerAnnotations(placed),
        ...externalDnsTargetAnnotation(placed, first),
      },
    }),
    spec: {
      parentRef: {
        group: 'gateway.networking.k8s.io',
        kind: 'Gateway',
        name: gateway.name,
        namespace: gateway.namespace,
      },
      listeners: hostnames.map(httpsListener),
    },
  };
}

/**
 * The listeners a team brings to the platform's Gateway: one for each hostname, with the certificate's Secret; none where
 * the Gateway has them itself.
 */
export function buildListenerSets(
  placed: PlacedRequest,
  gateway: GatewayReference,
): Manifest[] {
  const { request } = placed;
  if (!gateway.listenerSets) {
    return [];
  }
  const hostnames = [...request.hostnames, ...request.redirects];
  const nameOf = (hostname: string) => listenerSetName(placed, hostname);
  return [...new Set(hostnames.map(nameOf))].sort().map(name =>
    listenerSet(
      placed,
      gateway,
      name,
      hostnames.filter(hostname => nameOf(hostname) === name),
    ),
  );
}
