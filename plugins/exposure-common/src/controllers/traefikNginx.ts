import type { Environment } from '../platform/ExposurePlatform';
import type { PlacedRequest } from '../request/PlacedRequest';
import { buildIngressRoutes } from '../manifests/routes/buildIngressRoutes';
import { redirectAddress } from '../request/redirectAddress';
import type { Cannot, ControllerProfile } from './ControllerProfile';
import { nginxAnnotations } from './nginxAnnotations';
import { nginxLogin } from './nginxLogin';
import { traefik } from './traefik';

const accessAnnotations = (placed: PlacedRequest): Record<string, string> =>
  placed.request.access === 'allowlist'
    ? { [nginxAnnotations.allowlist]: placed.request.allowlist.join(',') }
    : nginxLogin(placed, 'svc');

function cannot({ ingress }: Environment): Cannot {
  return ingress.sourceIp.kind === 'forwardedFor'
    ? {
        allowlist:
          'it compares the address of the peer, and only its own setting ipAllowListStrategy counts trusted proxies.',
      }
    : {};
}

/**
 * Traefik 3.7 with its provider for NGINX annotations, the way out of ingress-nginx that keeps the class.
 * @see https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress-nginx/
 */
export const traefikNginx: ControllerProfile = {
  name: 'traefik-nginx',
  title: 'Traefik with NGINX annotations',
  tier: 'tested',
  ingress: {
    className: 'nginx',
    classIn: 'spec',
    annotationKeys: Object.values(nginxAnnotations),
    redirectsKeepPath: false,
    httpsRedirect: 'written',
  },
  cannot,
  tlsFrom: () => 'secret',
  peer: traefik.peer,
  buildRoutes: placed =>
    buildIngressRoutes(placed, {
      everywhere: { [nginxAnnotations.sslRedirect]: 'true' },
      access: accessAnnotations(placed),
      redirect: {
        [nginxAnnotations.permanentRedirect]: redirectAddress(placed.request),
      },
    }),
};
