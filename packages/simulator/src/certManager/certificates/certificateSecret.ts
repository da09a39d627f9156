import type { KubernetesObject } from '../../kubernetes';
import { textsAt } from '../../kubernetes/objects/json';
import { timestamp } from '../../kubernetes/store/writeObject';
import { readCertificateSpec } from './CertificateSpec';
import type { IssuanceWorld } from '../IssuanceWorld';

const day = 24 * 60 * 60 * 1000;
/** Let's Encrypt's classic profile: 90 days, dated back an hour; cert-manager renews after two thirds. */
const lifetimeMs = 90 * day;
const backdatedMs = 60 * 60 * 1000;

/** When a certificate is good, and when it is due again. */
export interface Validity {
  notBefore: Date;
  notAfter: Date;
  renewalTime: Date;
}

/** The validity of a certificate issued at a time. */
export function validityFrom(issuedAt: Date): Validity {
  const start = issuedAt.getTime() - backdatedMs;
  return {
    notBefore: new Date(start),
    notAfter: new Date(start + lifetimeMs),
    renewalTime: new Date(start + (lifetimeMs * 2) / 3),
  };
}

/** Holds what an X.509 certificate would say in a world that has none. */
const issuedAtKey = 'simulator.example.net/issued-at';

/** The validity as a Certificate's status says it. */
export function validityStatus(issuedAt: Date): Record<string, string> {
  const { notBefore, notAfter, renewalTime } = validityFrom(issuedAt);
  return {
    notBefore: timestamp(notBefore),
    notAfter: timestamp(notAfter),
    renewalTime: timestamp(renewalTime),
  };
}

/** When the certificate in a Secret was issued: whoever comes back to it finds its dates there. */
export function issuedAtOf(
  certificate: KubernetesObject,
  { cluster }: Pick<IssuanceWorld, 'cluster'>,
): Date | undefined {
  const { secretName: name } = readCertificateSpec(certificate);
  const { namespace } = certificate.metadata;
  const secret = cluster.get({ kind: 'Secret', name, namespace });
  const issuedAt =
    secret && textsAt(secret, 'metadata', 'annotations')?.[issuedAtKey];
  return issuedAt === undefined ? undefined : new Date(issuedAt);
}

/**
 * Writes the Secret of an issued certificate: the annotations by which cert-manager recognises it, and no key material,
 * because nothing in this world serves TLS.
 */
export function writeSecret(
  certificate: KubernetesObject,
  issuedAt: Date,
  { cluster }: Pick<IssuanceWorld, 'cluster'>,
): void {
  const { secretName, dnsNames, issuerRef } = readCertificateSpec(certificate);
  cluster.apply(
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: {
        name: secretName,
        namespace: certificate.metadata.namespace,
        labels: { 'controller.cert-manager.io/fao': 'true' },
        annotations: {
          [issuedAtKey]: issuedAt.toISOString(),
          'cert-manager.io/certificate-name': certificate.metadata.name,
          'cert-manager.io/alt-names': dnsNames.join(','),
          'cert-manager.io/issuer-name': issuerRef.name,
          'cert-manager.io/issuer-kind': issuerRef.kind,
          'cert-manager.io/issuer-group': issuerRef.group,
        },
      },
      type: 'kubernetes.io/tls',
    },
    'cert-manager',
  );
}
