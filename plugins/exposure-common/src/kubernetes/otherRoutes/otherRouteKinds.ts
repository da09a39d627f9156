/**
 * Kinds beside Ingress and HTTPRoute that lead the requests for a hostname to a Service. They are read only where the cluster
 * has them and the portal may; `readOtherRoute` says what is taken from each.
 */
export const otherRouteKinds = [
  {
    kind: 'IngressRoute',
    group: 'traefik.io',
    otherGroups: ['traefik.containo.us'],
    version: 'v1alpha1',
    plural: 'ingressroutes',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'IngressRouteTCP',
    group: 'traefik.io',
    otherGroups: ['traefik.containo.us'],
    version: 'v1alpha1',
    plural: 'ingressroutetcps',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'HTTPProxy',
    group: 'projectcontour.io',
    version: 'v1',
    plural: 'httpproxies',
    namespaced: true,
    optional: true,
  },
  // Istio's and Gloo's are two kinds of one name; `readOtherRoute` tells them apart by their fields.
  {
    kind: 'VirtualService',
    group: 'networking.istio.io',
    otherGroups: ['gateway.solo.io'],
    version: 'v1',
    olderVersions: ['v1beta1', 'v1alpha3'],
    plural: 'virtualservices',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'Route',
    group: 'route.openshift.io',
    version: 'v1',
    plural: 'routes',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'GRPCRoute',
    group: 'gateway.networking.k8s.io',
    version: 'v1',
    olderVersions: ['v1alpha2'],
    plural: 'grpcroutes',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'TLSRoute',
    group: 'gateway.networking.k8s.io',
    version: 'v1',
    olderVersions: ['v1alpha3', 'v1alpha2'],
    plural: 'tlsroutes',
    namespaced: true,
    optional: true,
  },
  // F5 NGINX Ingress Controller, and F5 BIG-IP Container Ingress Services.
  {
    kind: 'VirtualServer',
    group: 'k8s.nginx.org',
    otherGroups: ['cis.f5.com'],
    version: 'v1',
    plural: 'virtualservers',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'TCPIngress',
    group: 'configuration.konghq.com',
    version: 'v1beta1',
    plural: 'tcpingresses',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'ApisixRoute',
    group: 'apisix.apache.org',
    version: 'v2',
    plural: 'apisixroutes',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'RouteGroup',
    group: 'zalando.org',
    version: 'v1',
    plural: 'routegroups',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'Mapping',
    group: 'getambassador.io',
    version: 'v3alpha1',
    olderVersions: ['v2'],
    plural: 'mappings',
    namespaced: true,
    optional: true,
  },
  {
    kind: 'DomainMapping',
    group: 'serving.knative.dev',
    version: 'v1beta1',
    olderVersions: ['v1alpha1'],
    plural: 'domainmappings',
    namespaced: true,
    optional: true,
  },
] as const;

/**
 * The name of a kind of route that is neither Ingress nor HTTPRoute.
 * @public
 */
export type OtherRouteKind =
  | 'IngressRoute'
  | 'IngressRouteTCP'
  | 'HTTPProxy'
  | 'VirtualService'
  | 'Route'
  | 'GRPCRoute'
  | 'TLSRoute'
  | 'VirtualServer'
  | 'TCPIngress'
  | 'ApisixRoute'
  | 'RouteGroup'
  | 'Mapping'
  | 'DomainMapping';
