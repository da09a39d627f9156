import type { PlacedRequest } from '../request/PlacedRequest';
import { buildIngressRoutes } from '../manifests/routes/buildIngressRoutes';
import { redirectAddress } from '../request/redirectAddress';
import type { ControllerProfile } from './ControllerProfile';
import { nginxAnnotations } from './nginxAnnotations';
import { nginxLogin } from './nginxLogin';

const proxyBufferSize = 'nginx.ingress.kubernetes.io/proxy-buffer-size';

// The headers of a login do not fit into the 4 KB that are there for an answer's: cookies of the session, and a token.
const roomForLogin = { [proxyBufferSize]: '16k' };

// Every value is a constant or passed a parser of its own: text of users that reached nginx.conf is how
// CVE-2021-25742, CVE-2025-1974 and CVE-2026-24512 took the secrets of whole clusters.
function accessAnnotations(placed: PlacedRequest): Record<string, string> {
  const { request } = placed;
  switch (request.access) {
    case 'allowlist':
      return {
        [nginxAnnotations.allowlist]: request.allowlist.join(','),
      };
    case 'login':
      return { ...nginxLogin(placed, 'svc.cluster.local'), ...roomForLogin };
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
    annotationKeys: [...Object.values(nginxAnnotations), proxyBufferSize],
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
      login: roomForLogin,
      // A variable for the path would be right, but the controller's validation allows none in this annotation.
      redirect: {
        [nginxAnnotations.permanentRedirect]: redirectAddress(placed.request),
      },
    }),
};
