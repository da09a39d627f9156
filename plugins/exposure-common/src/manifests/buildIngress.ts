import type { PlacedRequest } from '../request/PlacedRequest';
import type { Manifest } from './Manifest';
import { tlsSecretName } from './names';
import { objectMetadata } from './objectMetadata';

/** What one Ingress is made of. */
export interface IngressParts {
  name: string;
  className: string;
  hostname: string;
  path: string;
  service: { name: string; port: number | string };
  annotations: Record<string, string>;
  labels?: Record<string, string>;
}

/** The Ingress of one hostname: the host of its rule, of its TLS block and of the Certificate are the same by construction. */
export function buildIngress(
  { request, environment }: PlacedRequest,
  parts: IngressParts,
): Manifest {
  const { service, hostname } = parts;
  const port =
    typeof service.port === 'number'
      ? { number: service.port }
      : { name: service.port };
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: objectMetadata(request, parts.name, parts),
    spec: {
      ingressClassName: environment.ingress.className ?? parts.className,
      tls: [{ hosts: [hostname], secretName: tlsSecretName(hostname) }],
      rules: [
        {
          host: hostname,
          http: {
            paths: [
              {
                path: parts.path,
                pathType: 'Prefix',
                backend: { service: { name: service.name, port } },
              },
            ],
          },
        },
      ],
    },
  };
}
