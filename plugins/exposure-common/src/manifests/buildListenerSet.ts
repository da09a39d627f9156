import type { GatewayReference } from '../request/ExposurePlatform';
import type { PlacedRequest } from '../request/PlacedRequest';
import { certManagerAnnotations } from './certManagerAnnotations';
import { externalDnsTargetAnnotation } from './externalDnsAnnotations';
import type { Manifest } from './Manifest';
import { componentSlug, hostnamePart, tlsSecretName } from './names';
import { objectMetadata } from './objectMetadata';

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

/** The listeners a team brings to the platform's Gateway: one for each hostname, with the certificate's Secret. */
export function buildListenerSet(
  placed: PlacedRequest,
  gateway: GatewayReference,
): Manifest {
  const { request } = placed;
  const hostnames = [...request.hostnames, ...request.redirects];
  const [first = ''] = hostnames;
  return {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'ListenerSet',
    metadata: objectMetadata(request, componentSlug(request.component), {
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
