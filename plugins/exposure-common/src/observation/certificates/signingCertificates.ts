import type { CertificateObject, IssuerObject } from '../../kubernetes';
import type { ClusterIndex } from '../indexCluster';
import { mapObserved } from '../mapObserved';
import type { Observed } from '../Observed';

/** Where cert-manager keeps the Secrets of ClusterIssuers unless it is started with another namespace. */
const usualNamespace = 'cert-manager';

function signingCertificate(
  { caSecret, namespace }: IssuerObject,
  index: ClusterIndex,
): CertificateObject | undefined {
  const writing =
    caSecret === undefined
      ? []
      : (index.certificatesBySecretName.get(caSecret) ?? []).filter(
          ({ isCA }) => isCA,
        );
  if (namespace !== '') {
    return writing.find(certificate => certificate.namespace === namespace);
  }
  const usual = writing.find(entry => entry.namespace === usualNamespace);
  return usual ?? (writing.length === 1 ? writing[0] : undefined);
}

/** The certificates that CA issuers sign with, where cert-manager keeps them itself. */
export function signingCertificates(
  issuers: readonly IssuerObject[],
  certificates: Observed<unknown>,
  index: ClusterIndex,
): Observed<readonly CertificateObject[]> {
  return mapObserved(certificates, () =>
    issuers.flatMap(issuer => signingCertificate(issuer, index) ?? []),
  );
}
