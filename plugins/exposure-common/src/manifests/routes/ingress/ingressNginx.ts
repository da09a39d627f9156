import { ingressNginxAnnotations } from '../../../controllers/ingress/ingressNginx';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import { redirectAddress } from '../../../request/redirectAddress';
import { buildIngressRoutes } from './buildIngressRoutes';
import { nginxLogin } from './nginxLogin';
import type { RouteWriter } from '../RouteWriter';

// The headers of a login do not fit into the 4 KB that are there for an answer's: cookies of the session, and a token.
const roomForLogin = { [ingressNginxAnnotations.proxyBufferSize]: '16k' };

// Every value is a constant or passed a parser of its own: text of users that reached nginx.conf is how
// CVE-2021-25742, CVE-2025-1974 and CVE-2026-24512 took the secrets of whole clusters.
function accessAnnotations(placed: PlacedRequest): Record<string, string> {
  const { request } = placed;
  switch (request.access) {
    case 'allowlist':
      return {
        [ingressNginxAnnotations.allowlist]: request.allowlist.join(','),
      };
    case 'login':
      return { ...nginxLogin(placed, 'svc.cluster.local'), ...roomForLogin };
    default:
      return {};
  }
}

export const ingressNginxRoutes: RouteWriter = placed =>
  buildIngressRoutes(placed, {
    everywhere: { [ingressNginxAnnotations.sslRedirect]: 'true' },
    access: accessAnnotations(placed),
    login: roomForLogin,
    // A variable for the path would be right, but the controller's validation allows none in this annotation.
    redirect: {
      [ingressNginxAnnotations.permanentRedirect]: redirectAddress(
        placed.request,
      ),
    },
  });
