import type { Environment } from '../../request/ExposurePlatform';
import type { PlacedRequest } from '../../request/PlacedRequest';
import { buildIngressRoutes } from '../buildIngressRoutes';
import { loginService } from '../oauth2Proxy/loginService';
import type { Cannot, ControllerProfile } from './ControllerProfile';
import { nginxAnnotations } from './ingressNginx';
import { traefik } from './traefik';

// Traefik verifies certificates where nginx does not: asking the hostname itself would fail until its certificate is there.
function loginAnnotations(placed: PlacedRequest): Record<string, string> {
  const login = loginService(placed);
  if (!login) return {};
  const { name, namespace, port } = login;
  return {
    [nginxAnnotations.authUrl]: `http://${name}.${namespace}.svc:${port}/oauth2/auth`,
    [nginxAnnotations.authSignin]:
      'https://$host/oauth2/start?rd=$escaped_request_uri',
    [nginxAnnotations.authResponseHeaders]: 'Authorization',
  };
}

const accessAnnotations = (placed: PlacedRequest): Record<string, string> =>
  placed.request.access === 'allowlist'
    ? { [nginxAnnotations.allowlist]: placed.request.allowlist.join(',') }
    : loginAnnotations(placed);

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
        [nginxAnnotations.permanentRedirect]: `https://${placed.request.hostnames[0]}`,
      },
    }),
};
