import type { ExternalIssuerName } from './issuers/readIssuerKinds';
import type { OtherCertificateKind } from './otherCertificates/otherCertificateKinds';
import { otherCertificateKinds } from './otherCertificates/otherCertificateKinds';
import { readIssuerKinds } from './issuers/readIssuerKinds';
import type { OtherRouteKind } from './otherRoutes/otherRouteKinds';
import { otherRouteKinds } from './otherRoutes/otherRouteKinds';

/**
 * A kind of Kubernetes object as its API server names it.
 * @public
 */
export interface KindOnServer {
  kind: string;
  /** What the server calls the kind, where the table has another kind of that name. */
  servedAs?: string;
  group: string;
  version: string;
  plural: string;
  namespaced: boolean;
  /** Older versions of the group, newest first: the first that the server has is read. */
  olderVersions?: readonly string[];
  /** Other API groups that the same kind was or is served in, with the same versions; all that there are are read. */
  otherGroups?: readonly string[];
  /**
   * It is normal that a cluster has no such kind, or does not let the portal read it: no warning, and nothing waits for it.
   * What it would have told stays unknown.
   */
  optional?: true;
  /** Only objects with these labels are asked for. */
  labelSelector?: string;
}

const table = [
  {
    kind: 'Ingress',
    group: 'networking.k8s.io',
    version: 'v1',
    plural: 'ingresses',
    namespaced: true,
  },
  {
    kind: 'HTTPRoute',
    group: 'gateway.networking.k8s.io',
    version: 'v1',
    plural: 'httproutes',
    namespaced: true,
  },
  {
    kind: 'Gateway',
    group: 'gateway.networking.k8s.io',
    version: 'v1',
    plural: 'gateways',
    namespaced: true,
  },
  {
    kind: 'ListenerSet',
    group: 'gateway.networking.k8s.io',
    version: 'v1',
    plural: 'listenersets',
    namespaced: true,
  },
  {
    kind: 'Certificate',
    group: 'cert-manager.io',
    version: 'v1',
    plural: 'certificates',
    namespaced: true,
  },
  {
    kind: 'CertificateRequest',
    group: 'cert-manager.io',
    version: 'v1',
    plural: 'certificaterequests',
    namespaced: true,
  },
  {
    kind: 'Order',
    group: 'acme.cert-manager.io',
    version: 'v1',
    plural: 'orders',
    namespaced: true,
  },
  {
    kind: 'Challenge',
    group: 'acme.cert-manager.io',
    version: 'v1',
    plural: 'challenges',
    namespaced: true,
  },
  {
    kind: 'Issuer',
    group: 'cert-manager.io',
    version: 'v1',
    plural: 'issuers',
    namespaced: true,
  },
  {
    kind: 'ClusterIssuer',
    group: 'cert-manager.io',
    version: 'v1',
    plural: 'clusterissuers',
    namespaced: false,
  },
  {
    kind: 'NetworkPolicy',
    group: 'networking.k8s.io',
    version: 'v1',
    plural: 'networkpolicies',
    namespaced: true,
  },
  {
    kind: 'Service',
    group: '',
    version: 'v1',
    plural: 'services',
    namespaced: true,
  },
  {
    kind: 'EndpointSlice',
    group: 'discovery.k8s.io',
    version: 'v1',
    plural: 'endpointslices',
    namespaced: true,
  },
  {
    kind: 'Pod',
    group: '',
    version: 'v1',
    plural: 'pods',
    namespaced: true,
    optional: true,
    labelSelector: 'acme.cert-manager.io/http01-solver=true',
  },
  {
    kind: 'ReferenceGrant',
    group: 'gateway.networking.k8s.io',
    version: 'v1',
    olderVersions: ['v1beta1'],
    plural: 'referencegrants',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'SecurityPolicy',
    group: 'gateway.envoyproxy.io',
    version: 'v1alpha1',
    plural: 'securitypolicies',
    namespaced: true,
    optional: true,
  },
  ...otherRouteKinds,
  ...otherCertificateKinds,
  ...readIssuerKinds,
] as const satisfies readonly (KindOnServer & { kind: WatchedKind })[];

/**
 * The name of a watched kind, e.g. `Certificate`.
 * @public
 */
export type WatchedKind =
  | 'Ingress'
  | 'HTTPRoute'
  | 'Gateway'
  | 'ListenerSet'
  | 'Certificate'
  | 'CertificateRequest'
  | 'Order'
  | 'Challenge'
  | 'Issuer'
  | 'ClusterIssuer'
  | 'NetworkPolicy'
  | 'Service'
  | 'EndpointSlice'
  | 'Pod'
  | 'ReferenceGrant'
  | 'SecurityPolicy'
  | OtherRouteKind
  | OtherCertificateKind
  | ExternalIssuerName;

/**
 * A kind of the table of watched kinds.
 * @public
 */
export interface WatchedKindOnServer extends KindOnServer {
  kind: WatchedKind;
}

/**
 * Every kind that is read from a cluster, and nothing else is: reflectors form their paths from this table and
 * the documented ClusterRole is generated from it. Secrets are not in it, and must never be.
 * @public
 */
export const watchedKinds: readonly WatchedKindOnServer[] = table;

/**
 * The watched kinds without the optional ones: those that a cluster should have and allow to read.
 * @public
 */
export const essentialKinds: readonly WatchedKindOnServer[] =
  watchedKinds.filter(({ optional }) => !optional);

/**
 * The row of a watched kind.
 * @public
 */
export function kindOnServer(kind: WatchedKind): WatchedKindOnServer {
  const found = watchedKinds.find(entry => entry.kind === kind);
  if (!found) {
    throw new RangeError(`${kind} is missing in the table of watched kinds`);
  }
  return found;
}

/**
 * The API groups that a kind is read from, the one of today first.
 * @public
 */
export function groupsOf({
  group,
  otherGroups = [],
}: Pick<KindOnServer, 'group' | 'otherGroups'>): readonly string[] {
  return [group, ...otherGroups];
}
