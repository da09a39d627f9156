import type { Cluster } from '../kubernetes';
import { requireNamespace } from './demoObjects';
import { settleCertificate } from './settleCertificate';

/** Where a wildcard certificate is, and who has a copy. */
interface Wildcard {
  namespace: string;
  secretName: string;
  dnsName: string;
  /** The namespace that reflector copies the Secret into. */
  copiedTo?: string;
  now: Date;
}

const reflector = 'reflector.v1.k8s.emberstack.com';
const age = 21 * 24 * 60 * 60 * 1000;

/** A wildcard certificate of the platform, three weeks old. */
export function installWildcard(cluster: Cluster, wildcard: Wildcard): void {
  const { namespace, secretName, dnsName, copiedTo, now } = wildcard;
  requireNamespace(cluster, namespace);
  cluster.create({
    apiVersion: 'cert-manager.io/v1',
    kind: 'Certificate',
    metadata: { name: secretName, namespace },
    spec: {
      secretName,
      dnsNames: [dnsName],
      issuerRef: {
        name: 'letsencrypt-dns',
        kind: 'ClusterIssuer',
        group: 'cert-manager.io',
      },
      ...(copiedTo && {
        secretTemplate: {
          annotations: {
            [`${reflector}/reflection-allowed`]: 'true',
            [`${reflector}/reflection-auto-enabled`]: 'true',
            [`${reflector}/reflection-auto-namespaces`]: copiedTo,
          },
        },
      }),
    },
  });
  settleCertificate(cluster, dnsName, new Date(now.getTime() - age));
  if (copiedTo) {
    copySecret(cluster, wildcard, copiedTo);
  }
}

function copySecret(
  cluster: Cluster,
  { namespace, secretName }: Wildcard,
  copiedTo: string,
): void {
  cluster.create({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: secretName,
      namespace: copiedTo,
      annotations: {
        [`${reflector}/auto-reflects`]: 'True',
        [`${reflector}/reflects`]: `${namespace}/${secretName}`,
      },
    },
    type: 'kubernetes.io/tls',
  });
}
