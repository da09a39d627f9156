import type { ControllerProfile } from '../ControllerProfile';
import { allowlistByLastHop } from './lastHop';
import { asksLoginInside } from './sharedLogin';

export const haproxyIngressAnnotations = {
  sslRedirect: 'haproxy-ingress.github.io/ssl-redirect',
  allowlist: 'haproxy-ingress.github.io/allowlist-source-range',
  sourceHeader: 'haproxy-ingress.github.io/allowlist-source-header',
  authUrl: 'haproxy-ingress.github.io/auth-url',
  authSignin: 'haproxy-ingress.github.io/auth-signin',
  authHeaders: 'haproxy-ingress.github.io/auth-headers-succeed',
  redirectTo: 'haproxy-ingress.github.io/redirect-to',
} as const;

const title = 'HAProxy Ingress';

/**
 * HAProxy Ingress of the community (`haproxy-ingress.github.io/controller`), 0.13.2 and newer.
 * @see https://haproxy-ingress.github.io/docs/configuration/keys/
 */
export const haproxyIngress: ControllerProfile<'haproxy-ingress'> = {
  name: 'haproxy-ingress',
  title,
  tier: 'bestEffort',
  ingress: {
    className: 'haproxy',
    classIn: 'spec',
    annotationKeys: Object.values(haproxyIngressAnnotations),
    redirectsKeepPath: false,
    httpsRedirect: 'written',
  },
  cannot: allowlistByLastHop,
  tlsFrom: () => 'secret',
  peer: () => ({
    namespace: 'ingress-controller',
    podLabels: { 'app.kubernetes.io/name': 'haproxy-ingress' },
    hostNetworkCidrs: [],
  }),
  access: {
    allowlist: haproxyIngressAnnotations.allowlist,
    login: haproxyIngressAnnotations.authUrl,
    redirect: haproxyIngressAnnotations.redirectTo,
  },
  sharedLogin: asksLoginInside(title),
};
