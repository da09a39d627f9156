import type { ClusterSnapshot } from '../observation/ClusterSnapshot';
import { normalHostname } from '../observation/hostnames';
import { objectsOf } from '../observation/indexCluster';
import type {
  CertificateObject,
  IssuerReference,
  OrderObject,
} from '../observation/kubernetes';
import { identifierSet, issuanceAccount } from './Issuance';
import type { Issuance } from './Issuance';

/** Let’s Encrypt sets `notBefore` an hour before it issues; an Order is older than its certificate by its challenges. */
const sameIssuanceMs = 6 * 3_600_000;

function issuanceOf(
  object: { namespace: string; dnsNames: string[]; issuerRef: IssuerReference },
  issuedAt: string,
  cluster: string,
): Issuance {
  const { namespace, dnsNames, issuerRef } = object;
  return {
    dnsNames: [...new Set(dnsNames.map(normalHostname))].sort(),
    issuedAt,
    issuer: issuerRef.name,
    account: issuanceAccount(cluster, { ...issuerRef, namespace }),
  };
}

function ofCertificate(
  certificate: CertificateObject,
  cluster: string,
): Issuance[] {
  const { notBefore, dnsNames } = certificate;
  return notBefore !== undefined && dnsNames.length > 0
    ? [issuanceOf(certificate, notBefore, cluster)]
    : [];
}

function ofOrder(order: OrderObject, cluster: string): Issuance[] {
  const { creationTimestamp, dnsNames, state } = order;
  return creationTimestamp !== undefined &&
    state === 'valid' &&
    dnsNames.length > 0
    ? [issuanceOf(order, creationTimestamp, cluster)]
    : [];
}

function isSame(a: Issuance, b: Issuance): boolean {
  return (
    a.account === b.account &&
    identifierSet(a.dnsNames) === identifierSet(b.dnsNames) &&
    Math.abs(Date.parse(a.issuedAt) - Date.parse(b.issuedAt)) < sameIssuanceMs
  );
}

/**
 * The issuances that a cluster's objects tell of: the certificate in use of every Certificate, and the Orders that came
 * to their end. cert-manager deletes what is older, so whoever wants to know more keeps what was seen.
 * @public
 */
export function observeIssuances(snapshot: ClusterSnapshot): Issuance[] {
  const { cluster } = snapshot;
  const certificates = objectsOf(snapshot, 'Certificate').flatMap(object =>
    ofCertificate(object, cluster),
  );
  const bySet = new Map<string, Issuance[]>();
  for (const issuance of certificates) {
    const set = identifierSet(issuance.dnsNames);
    bySet.set(set, [...(bySet.get(set) ?? []), issuance]);
  }
  const orders = objectsOf(snapshot, 'Order')
    .flatMap(order => ofOrder(order, cluster))
    .filter(
      issuance =>
        !bySet
          .get(identifierSet(issuance.dnsNames))
          ?.some(other => isSame(issuance, other)),
    );
  return [...certificates, ...orders];
}
