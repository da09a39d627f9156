import type { KubernetesObject } from '../../kubernetes';
import {
  isJsonObject,
  listAt,
  textAt,
  valueAt,
} from '../../kubernetes/objects/json';
import { hashedName, ownerReference } from '../../kubernetes/objects/ownedBy';
import { readIssuerReference } from '../certificates/CertificateSpec';
import { findIssuer } from '../requests/findIssuer';
import type { IssuanceWorld } from '../IssuanceWorld';

/** Without a solver for the name nothing is created and the Order stays pending, as cert-manager leaves it. */
export function createChallenge(
  order: KubernetesObject,
  authorization: unknown,
  existing: readonly KubernetesObject[],
  { cluster }: IssuanceWorld,
): void {
  const { namespace } = order.metadata;
  const { kind, name, group } = readIssuerReference(order);
  const issuer = findIssuer(order, cluster);
  const wildcard = valueAt(authorization, 'wildcard') === true;
  const solver = listAt(issuer, 'spec', 'acme', 'solvers')
    .filter(isJsonObject)
    .find(it => (wildcard ? it.dns01 : it.http01 ?? it.dns01));
  const url = textAt(authorization, 'url') ?? '';
  const known = existing.some(
    it => textAt(it, 'spec', 'authorizationURL') === url,
  );
  if (!solver || known) {
    return;
  }
  const dnsName = textAt(authorization, 'identifier') ?? '';
  const type = solver.http01 && !wildcard ? 'http-01' : 'dns-01';
  const offered = listAt(authorization, 'challenges').find(
    it => textAt(it, 'type') === type,
  );
  cluster.create({
    apiVersion: 'acme.cert-manager.io/v1',
    kind: 'Challenge',
    metadata: {
      name: hashedName(order.metadata.name, `${dnsName}${wildcard}`),
      namespace,
      ownerReferences: [ownerReference(order)],
    },
    spec: {
      authorizationURL: url,
      dnsName,
      wildcard,
      type: type.toUpperCase(),
      token: textAt(offered, 'token'),
      url: textAt(offered, 'url'),
      key: tokenOf(url, 'key'),
      solver,
      issuerRef: { name, kind, group },
    },
  });
}

/** A token that is the same for the same seed. */
export function tokenOf(seed: string, type: string): string {
  return Buffer.from(hashedName(seed, type)).toString('base64url').slice(-43);
}
