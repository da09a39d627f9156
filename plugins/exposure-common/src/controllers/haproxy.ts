import type { Environment } from '../platform/ExposurePlatform';
import type { PlacedRequest } from '../request/PlacedRequest';
import { buildIngressRoutes } from '../manifests/routes/buildIngressRoutes';
import type { Cannot, ControllerProfile } from './ControllerProfile';
import { allowlistByLastHop } from './lastHop';

const keys = {
  sslRedirect: 'haproxy.org/ssl-redirect',
  sslRedirectCode: 'haproxy.org/ssl-redirect-code',
  sslRedirectPort: 'haproxy.org/ssl-redirect-port',
  allowList: 'haproxy.org/allow-list',
  sourceHeader: 'haproxy.org/src-ip-header',
  redirect: 'haproxy.org/request-redirect',
  redirectCode: 'haproxy.org/request-redirect-code',
} as const;

function accessAnnotations({
  request,
  environment,
}: PlacedRequest): Record<string, string> {
  if (request.access !== 'allowlist') return {};
  return {
    [keys.allowList]: request.allowlist.join(','),
    ...(environment.ingress.sourceIp.kind === 'forwardedFor' && {
      [keys.sourceHeader]: 'X-Forwarded-For',
    }),
  };
}

function cannot(environment: Environment): Cannot {
  return {
    ...allowlistByLastHop(environment),
    login: 'it asks for passwords of its own, and nothing else, by annotation.',
  };
}

/**
 * The ingress controller of HAProxy Technologies, 1.11 and newer.
 * The port is that of the visitor: without a word the controller would send everybody to 8443.
 * @see https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md
 */
export const haproxy: ControllerProfile = {
  name: 'haproxy',
  title: 'HAProxy Kubernetes Ingress Controller',
  tier: 'bestEffort',
  ingress: {
    className: 'haproxy',
    classIn: 'spec',
    annotationKeys: Object.values(keys),
    redirectsKeepPath: true,
    httpsRedirect: 'written',
  },
  cannot,
  tlsFrom: () => 'secret',
  peer: () => ({
    namespace: 'haproxy-controller',
    podLabels: { 'app.kubernetes.io/name': 'kubernetes-ingress' },
    hostNetworkCidrs: [],
  }),
  buildRoutes: placed =>
    buildIngressRoutes(placed, {
      everywhere: {
        [keys.sslRedirect]: 'true',
        [keys.sslRedirectCode]: '301',
        [keys.sslRedirectPort]: '443',
      },
      access: accessAnnotations(placed),
      redirect: {
        [keys.redirect]: `https://${placed.request.hostnames[0]}`,
        [keys.redirectCode]: '301',
      },
    }),
};
