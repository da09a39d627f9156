import type { ControllerPlace } from '../IngressSettings';
import type { Cannot, ControllerProfile } from '../ControllerProfile';
import { nginxAnnotations } from './nginxAnnotations';
import { asksLoginInside } from './sharedLogin';
import { traefik } from './traefik';
import { traefikFindsVisitors } from './traefikVisitors';

function cannot({ ingress }: ControllerPlace): Cannot {
  return ingress.sourceIp.kind === 'forwardedFor'
    ? {
        allowlist:
          'it compares the address of the peer, and only its own setting ipAllowListStrategy counts trusted proxies.',
      }
    : {};
}

const title = 'Traefik with NGINX annotations';

/**
 * Traefik 3.7 with its provider for NGINX annotations, the way out of ingress-nginx that keeps the class.
 * @see https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/ingress-nginx/
 */
export const traefikNginx: ControllerProfile<'traefik-nginx'> = {
  name: 'traefik-nginx',
  title,
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
  access: {
    allowlist: nginxAnnotations.allowlist,
    login: nginxAnnotations.authUrl,
    redirect: nginxAnnotations.permanentRedirect,
  },
  findsVisitors: traefikFindsVisitors,
  sharedLogin: asksLoginInside(title),
};
