import type { KnownMessage } from '../../vocabulary/KnownMessage';

/** The reasons that are told by what a controller says against a route of its own kind. */
export type ComplaintReason =
  | 'OtherRouteHostTaken'
  | 'OtherRouteSecretInvalid'
  | 'OtherRouteSecretNotShared'
  | 'OtherRouteServiceMissing'
  | 'OtherRouteNotAllowed';

const contour =
  'https://github.com/projectcontour/contour/blob/main/internal/dag/httpproxy_processor.go';
const openShift =
  'https://github.com/openshift/router/blob/master/pkg/router/controller/unique_host.go';
const nginx =
  'https://github.com/nginx/kubernetes-ingress/blob/main/internal/k8s/configuration.go';

/** What controllers write into the status of routes that they do not take. */
export const controllerComplaints: readonly KnownMessage<ComplaintReason>[] = [
  {
    pattern: /is used in multiple HTTPProxies/,
    means: 'OtherRouteHostTaken',
    example:
      'fqdn "shop.example.org" is used in multiple HTTPProxies: other/shop, shop/web',
    writtenBy: 'Contour 1.30',
    source: contour,
  },
  {
    pattern: /Host is taken by another resource/i,
    means: 'OtherRouteHostTaken',
    example: 'Host is taken by another resource',
    writtenBy: 'F5 NGINX Ingress Controller 5.0',
    source: nginx,
  },
  {
    pattern:
      /HostAlreadyClaimed|already exposes \S+ and is older|owns hostname|exposes \S+ and is older/,
    means: 'OtherRouteHostTaken',
    example: 'route web already exposes shop.example.org and is older',
    writtenBy: 'OpenShift router',
    source: openShift,
  },
  {
    pattern:
      /certificate delegation not permitted|is not configured for certificate delegation/i,
    means: 'OtherRouteSecretNotShared',
    example:
      'Spec.VirtualHost.TLS Secret "projectcontour/wildcard" certificate delegation not permitted',
    writtenBy: 'Contour 1.30',
    source: contour,
  },
  {
    pattern:
      /TLS Secret .{1,300} is invalid: |TLS secret .{1,300} is invalid|failed to locate certificate/i,
    means: 'OtherRouteSecretInvalid',
    example:
      'Spec.VirtualHost.TLS Secret "web-tls" is invalid: Secret not found',
    writtenBy: 'Contour 1.21',
    source: 'https://github.com/projectcontour/contour/issues/4608',
  },
  {
    pattern:
      /unresolved service reference|service .{1,300} (?:not found|doesn't exist|does not exist)/i,
    means: 'OtherRouteServiceMissing',
    example:
      'Spec.Routes unresolved service reference: service "shop/web" not found',
    writtenBy: 'Contour 1.30',
    source: contour,
  },
  {
    pattern: /root HTTPProxy cannot be defined in this namespace/,
    means: 'OtherRouteNotAllowed',
    example: 'root HTTPProxy cannot be defined in this namespace',
    writtenBy: 'Contour 1.30',
    source: contour,
  },
  {
    pattern: /NotAllowedByListeners|not allowed|NoMatchingParent/i,
    means: 'OtherRouteNotAllowed',
    example: 'NotAllowedByListeners',
    writtenBy: 'Gateway API 1.4',
    source:
      'https://github.com/kubernetes-sigs/gateway-api/blob/main/apis/v1/shared_types.go',
  },
];
