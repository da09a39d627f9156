import type { PlacedRequest } from '../../request/PlacedRequest';
import { buildIngressRoutes } from '../buildIngressRoutes';
import type { ControllerProfile } from './ControllerProfile';

const prefix = 'nginx.ingress.kubernetes.io';

// Every value is a constant or passed a parser of its own: text of users that reached nginx.conf is how
// CVE-2021-25742, CVE-2025-1974 and CVE-2026-24512 took the secrets of whole clusters.
function accessAnnotations({ request }: PlacedRequest): Record<string, string> {
  switch (request.access) {
    case 'allowlist':
      return {
        [`${prefix}/whitelist-source-range`]: request.allowlist.join(','),
      };
    case 'login':
      return {
        [`${prefix}/auth-url`]: 'https://$host/oauth2/auth',
        [`${prefix}/auth-signin`]:
          'https://$host/oauth2/start?rd=$escaped_request_uri',
        [`${prefix}/auth-response-headers`]: 'Authorization',
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
      className: 'nginx',
      everywhere: { [`${prefix}/ssl-redirect`]: 'true' },
      access: accessAnnotations(placed),
      // A variable for the path would be right, but the controller's validation allows none in this annotation.
      redirect: {
        [`${prefix}/permanent-redirect`]: `https://${placed.request.hostnames[0]}`,
      },
    }),
};
