import type { PlacedRequest } from '../../request/PlacedRequest';
import { buildIngressRoutes } from '../buildIngressRoutes';
import type { ControllerProfile } from './ControllerProfile';

/** The annotations of ingress-nginx that are written; its own and those of controllers that read the same ones. */
export const nginxAnnotations = {
  sslRedirect: 'nginx.ingress.kubernetes.io/ssl-redirect',
  allowlist: 'nginx.ingress.kubernetes.io/whitelist-source-range',
  authUrl: 'nginx.ingress.kubernetes.io/auth-url',
  authSignin: 'nginx.ingress.kubernetes.io/auth-signin',
  authResponseHeaders: 'nginx.ingress.kubernetes.io/auth-response-headers',
  permanentRedirect: 'nginx.ingress.kubernetes.io/permanent-redirect',
} as const;

// Every value is a constant or passed a parser of its own: text of users that reached nginx.conf is how
// CVE-2021-25742, CVE-2025-1974 and CVE-2026-24512 took the secrets of whole clusters.
function accessAnnotations({ request }: PlacedRequest): Record<string, string> {
  switch (request.access) {
    case 'allowlist':
      return {
        [nginxAnnotations.allowlist]: request.allowlist.join(','),
      };
    case 'login':
      return {
        [nginxAnnotations.authUrl]: 'https://$host/oauth2/auth',
        [nginxAnnotations.authSignin]:
          'https://$host/oauth2/start?rd=$escaped_request_uri',
        [nginxAnnotations.authResponseHeaders]: 'Authorization',
      };
    default:
      return {};
  }
}

/**
 * ingress-nginx (`k8s.io/ingress-nginx`), retired in March 2026.
 * The allowlist annotation has its older name because Traefik's NGINX provider and all releases read that one.
 */
export const ingressNginx: ControllerProfile = {
  name: 'ingress-nginx',
  title: 'ingress-nginx',
  tier: 'tested',
  ingress: {
    className: 'nginx',
    classIn: 'spec',
    annotationKeys: Object.values(nginxAnnotations),
    redirectsKeepPath: false,
    httpsRedirect: 'written',
  },
  cannot: () => ({}),
  tlsFrom: () => 'secret',
  peer: () => ({
    namespace: 'ingress-nginx',
    podLabels: {
      'app.kubernetes.io/name': 'ingress-nginx',
      'app.kubernetes.io/component': 'controller',
    },
    hostNetworkCidrs: [],
  }),
  buildRoutes: placed =>
    buildIngressRoutes(placed, {
      everywhere: { [nginxAnnotations.sslRedirect]: 'true' },
      access: accessAnnotations(placed),
      // A variable for the path would be right, but the controller's validation allows none in this annotation.
      redirect: {
        [nginxAnnotations.permanentRedirect]: `https://${placed.request.hostnames[0]}`,
      },
    }),
};
