import type { KubernetesObject } from '../../kubernetes';
import { listAt, textAt } from '../../kubernetes/objects/json';
import type { IssuanceWorld } from '../IssuanceWorld';
import { isOwnedBy, ownerReference } from '../../kubernetes/objects/ownedBy';

const annotations = {
  ClusterIssuer: 'cert-manager.io/cluster-issuer',
  Issuer: 'cert-manager.io/issuer',
} as const;

/** Makes a Certificate for each TLS block of an annotated Ingress, as cert-manager's ingress-shim does. */
export function reconcileAnnotatedIngress(
  ingress: KubernetesObject,
  { cluster }: IssuanceWorld,
): void {
  const issuerRef = issuerOf(ingress);
  if (!issuerRef) {
    return;
  }
  const { namespace, labels } = ingress.metadata;
  for (const block of listAt(ingress, 'spec', 'tls')) {
    const name = textAt(block, 'secretName');
    const dnsNames = listAt(block, 'hosts');
    if (!name || dnsNames.length === 0) {
      continue;
    }
    const existing = cluster.get({ kind: 'Certificate', name, namespace });
    // A Certificate that somebody else wrote is left alone.
    if (existing && !isOwnedBy(existing, ingress)) {
      continue;
    }
    cluster.apply(
      {
        apiVersion: 'cert-manager.io/v1',
        kind: 'Certificate',
        metadata: {
          name,
          namespace,
          labels,
          ownerReferences: [ownerReference(ingress)],
        },
        spec: {
          secretName: name,
          dnsNames,
          issuerRef,
          usages: ['digital signature', 'key encipherment'],
        },
      },
      'cert-manager-ingress-shim',
    );
  }
}

function issuerOf({ metadata }: KubernetesObject) {
  for (const kind of ['ClusterIssuer', 'Issuer'] as const) {
    const name = metadata.annotations?.[annotations[kind]];
    if (name) {
      return { name, kind, group: 'cert-manager.io' };
    }
  }
  return undefined;
}
