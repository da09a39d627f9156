import type { ClusterSnapshot } from '../observation/ClusterSnapshot';
import { normalHostname } from '../observation/hostnames';
import { objectsOf } from '../observation/indexCluster';
import type { IssuerReference } from '../kubernetes';
import { identifierSet, issuanceAccount } from './Issuance';
import type { Issuance } from './Issuance';

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

/**
 * The issuances that the Certificates of a cluster tell of: of each the one in use, dated by its `notBefore`, which
 * Let’s Encrypt sets an hour before it issues. Earlier ones are forgotten by cert-manager: whoever wants to know more
 * keeps what was seen.
 * @public
 */
export function observeIssuances(snapshot: ClusterSnapshot): Issuance[] {
  return objectsOf(snapshot, 'Certificate').flatMap(certificate => {
    const { notBefore, dnsNames, revision } = certificate;
    return notBefore !== undefined && dnsNames.length > 0
      ? [
          {
            ...issuanceOf(certificate, notBefore, snapshot.cluster),
            ...((revision ?? 1) > 1 ? { renewal: true } : {}),
          },
        ]
      : [];
  });
}

/**
 * The issuances that the Orders of a cluster tell of: those that came to their end, dated by their creation. Where
 * cert-manager keeps no history it is one for each Certificate, else there are earlier ones too.
 * @public
 */
export function observeOrders(snapshot: ClusterSnapshot): Issuance[] {
  return objectsOf(snapshot, 'Order').flatMap(order => {
    const { creationTimestamp, dnsNames, state } = order;
    return creationTimestamp !== undefined &&
      state === 'valid' &&
      dnsNames.length > 0
      ? [issuanceOf(order, creationTimestamp, snapshot.cluster)]
      : [];
  });
}

/** An Order is older than its certificate by its challenges, and younger than the `notBefore` by an hour. */
const sameIssuanceMs = 6 * 3_600_000;

const bucketKey = ({ account, dnsNames }: Issuance) =>
  `${account ?? ''} ${identifierSet(dnsNames)}`;

/**
 * What tells one issuance from another.
 * @public
 */
export function issuanceKey(issuance: Issuance): string {
  return `${bucketKey(issuance)} ${issuance.issuedAt}`;
}

/**
 * Puts together what several sources tell, each issuance once. An Order and a certificate of the same names and account
 * that are a few hours apart are taken for one, each for one only.
 *
 * @param issuances - from {@link observeIssuances} and from what was kept of it
 * @param orders - from {@link observeOrders}
 * @public
 */
export function mergeIssuances(
  issuances: readonly Issuance[],
  orders: readonly Issuance[],
): Issuance[] {
  const merged = new Map(issuances.map(one => [issuanceKey(one), one]));
  const unmatched = new Map<string, number[]>();
  for (const issuance of merged.values()) {
    const key = bucketKey(issuance);
    const time = Date.parse(issuance.issuedAt);
    unmatched.set(key, [...(unmatched.get(key) ?? []), time]);
  }
  for (const order of orders) {
    const time = Date.parse(order.issuedAt);
    const times = unmatched.get(bucketKey(order)) ?? [];
    const match = times.findIndex(
      other => Math.abs(other - time) < sameIssuanceMs,
    );
    if (match >= 0) {
      times.splice(match, 1);
    } else {
      merged.set(issuanceKey(order), order);
    }
  }
  return [...merged.values()];
}
