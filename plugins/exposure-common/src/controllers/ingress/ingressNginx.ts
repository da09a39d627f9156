import type { ControllerProfile, PathLimit } from '../ControllerProfile';
import { nginxAnnotations } from './nginxAnnotations';
import { asksLoginInside } from './sharedLogin';

export const ingressNginxAnnotations = {
  ...nginxAnnotations,
  proxyBufferSize: 'nginx.ingress.kubernetes.io/proxy-buffer-size',
} as const;

/**
 * By default its webhook and its controller refuse other paths of the type Prefix.
 * @see https://github.com/kubernetes/ingress-nginx/blob/main/internal/ingress/inspector/rules.go
 */
const pathLimit: PathLimit = {
  accepts: path =>
    /^\/[A-Za-z0-9._/-]*$/.test(path) &&
    !/\/etc\/(passwd|shadow|group|nginx|ingress-controller)|\/var\/run\/secrets|_by_lua/.test(
      path,
    ),
  accepted:
    'letters, digits, ".", "_", "-" and "/" only, and nothing that looks like its own files (strict-validate-path-type, deep-inspect)',
};

/** ingress-nginx (`k8s.io/ingress-nginx`), retired in March 2026. */
export const ingressNginx: ControllerProfile<'ingress-nginx'> = {
  name: 'ingress-nginx',
  title: 'ingress-nginx',
  tier: 'tested',
  ingress: {
    className: 'nginx',
    oneServerPerHost: true,
    classIn: 'spec',
    annotationKeys: Object.values(ingressNginxAnnotations),
    redirectsKeepPath: false,
    httpsRedirect: 'written',
    pathLimit,
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
  access: {
    allowlist: nginxAnnotations.allowlist,
    login: nginxAnnotations.authUrl,
    redirect: nginxAnnotations.permanentRedirect,
  },
  retired: {
    since: 'March 2026',
    successors: ['traefik', 'traefik-nginx', 'gateway-api'],
  },
  sharedLogin: asksLoginInside('ingress-nginx'),
};
