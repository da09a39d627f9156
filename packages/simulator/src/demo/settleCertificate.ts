import {
  validityFrom,
  writeSecret,
} from '../certManager/certificates/certificateSecret';
import { readDnsNames } from '../certManager/certificates/CertificateSpec';
import type { Cluster } from '../kubernetes';
import { timestamp } from '../kubernetes/store/writeObject';

/** The Certificate of a hostname, or `undefined`. */
export function findCertificate(cluster: Cluster, hostname: string) {
  return cluster
    .list('Certificate')
    .find(it => readDnsNames(it).includes(hostname));
}

/** Makes a hostname's Certificate look as if it had been issued at a time in the past. */
export function settleCertificate(
  cluster: Cluster,
  hostname: string,
  issuedAt: Date,
): void {
  const certificate = findCertificate(cluster, hostname);
  if (!certificate) {
    throw new Error(`${hostname} has no Certificate`);
  }
  const { name, namespace, generation } = certificate.metadata;
  const { notBefore, notAfter, renewalTime } = validityFrom(issuedAt);
  writeSecret(certificate, issuedAt, { cluster });
  cluster.patchStatus(
    { kind: 'Certificate', name, namespace },
    {
      conditions: [
        {
          type: 'Ready',
          status: 'True',
          reason: 'Ready',
          message: 'Certificate is up to date and has not expired',
          observedGeneration: generation,
          lastTransitionTime: timestamp(issuedAt),
        },
      ],
      notBefore: timestamp(notBefore),
      notAfter: timestamp(notAfter),
      renewalTime: timestamp(renewalTime),
      revision: 1,
    },
  );
}
