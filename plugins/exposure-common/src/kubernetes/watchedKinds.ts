/**
 * A kind of Kubernetes object as its API server names it.
 * @public
 */
export interface KindOnServer {
  kind: string;
  group: string;
  version: string;
  plural: string;
  namespaced: boolean;
}

/**
 * Every kind that is read from a cluster, and nothing else is: reflectors form their paths from this table and
 * the documented ClusterRole is generated from it. Secrets are not in it, and must never be.
 * @public
 */
export const watchedKinds = [
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
] as const satisfies readonly KindOnServer[];

/**
 * The name of a watched kind, e.g. `Certificate`.
 * @public
 */
export type WatchedKind = (typeof watchedKinds)[number]['kind'];
