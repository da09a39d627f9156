import type { IssuerReference } from '../../kubernetes';
import { isClusterIssuer } from '../../kubernetes/issuers/externalIssuerKinds';
import type { Facts } from './Facts';

/** What names an issuer: a Certificate, or a Challenge made for one. */
interface IssuerUser {
  namespace: string;
  issuerRef: IssuerReference;
}

/**
 * Who changes an issuer: one of the app's namespace, of whatever controller, is the team's own; one of the cluster, and
 * all that is in other namespaces, the platform team's.
 */
export function issuerOwner(
  { certificate, namespace }: Pick<Facts, 'certificate' | 'namespace'>,
  user: IssuerUser | undefined = certificate,
) {
  const isOwn =
    user?.namespace === namespace && !isClusterIssuer(user.issuerRef);
  return isOwn
    ? ({ actor: 'you', title: 'Your team' } as const)
    : ({ actor: 'platform', title: 'Platform team' } as const);
}
