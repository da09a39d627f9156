import type { PlacedRequest } from '../../../request/PlacedRequest';
import type { Manifest } from '../../Manifest';
import { tlsSecretName } from '../../../request/names';
import { objectMetadata } from '../../objectMetadata';

/** What one Ingress is made of. */
export interface IngressParts {
  name: string;
  hostname: string;
  path: string;
  service: { name: string; port: number | string };
  annotations: Record<string, string>;
  labels?: Record<string, string>;
}

function classOf({ environment, profile }: PlacedRequest) {
  const className = environment.ingress.className ?? profile.ingress?.className;
  return profile.ingress?.classIn === 'annotation'
    ? { annotations: { 'kubernetes.io/ingress.class': className ?? '' } }
    : { spec: { ingressClassName: className } };
}

/** The Secret's name is left out where certificates do not come from Secrets. */
function tlsOf({ environment, profile }: PlacedRequest, hostname: string) {
  return profile.tlsFrom(environment) === 'secret'
    ? { hosts: [hostname], secretName: tlsSecretName(hostname) }
    : { hosts: [hostname] };
}

/** The Ingress of one hostname: the host of its rule, of its TLS block and of the Certificate are the same by construction. */
export function buildIngress(
  placed: PlacedRequest,
  parts: IngressParts,
): Manifest {
  const { service, hostname } = parts;
  const ingressClass = classOf(placed);
  const port =
    typeof service.port === 'number'
      ? { number: service.port }
      : { name: service.port };
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: objectMetadata(placed.request, parts.name, {
      labels: parts.labels,
      annotations: { ...ingressClass.annotations, ...parts.annotations },
    }),
    spec: {
      ...ingressClass.spec,
      tls: [tlsOf(placed, hostname)],
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
