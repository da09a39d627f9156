import type { Facts } from './Facts';

/** Whose an issuer is: a ClusterIssuer the platform's, an Issuer of the namespace the team's. */
export function ownerOfIssuer(kind: string) {
  return kind === 'Issuer'
    ? ({ actor: 'you', title: 'Your team' } as const)
    : ({ actor: 'platform', title: 'Platform team' } as const);
}

/**
 * Who changes the issuer: an Issuer of the namespace is the team's own; a ClusterIssuer, and all that is elsewhere, the
 * platform team's.
 */
export function issuerOwner({ certificate, namespace }: Facts) {
  const isOwn =
    certificate?.issuerRef.kind === 'Issuer' &&
    certificate.namespace === namespace;
  return ownerOfIssuer(isOwn ? 'Issuer' : 'ClusterIssuer');
}
