import type { ControllerProfile } from '../ControllerProfile';
import { allowlistByLastHop } from './lastHop';

export const haproxyAnnotations = {
  sslRedirect: 'haproxy.org/ssl-redirect',
  sslRedirectCode: 'haproxy.org/ssl-redirect-code',
  sslRedirectPort: 'haproxy.org/ssl-redirect-port',
  allowList: 'haproxy.org/allow-list',
  sourceHeader: 'haproxy.org/src-ip-header',
  redirect: 'haproxy.org/request-redirect',
  redirectCode: 'haproxy.org/request-redirect-code',
} as const;

/**
 * The ingress controller of HAProxy Technologies, 1.11 and newer.
 * @see https://github.com/haproxytech/kubernetes-ingress/blob/master/documentation/annotations.md
 */
export const haproxy: ControllerProfile<'haproxy'> = {
  name: 'haproxy',
  title: 'HAProxy Kubernetes Ingress Controller',
  tier: 'bestEffort',
  ingress: {
    className: 'haproxy',
    signsRoutesAs: 'haproxy',
    classIn: 'spec',
    annotationKeys: Object.values(haproxyAnnotations),
    redirectsKeepPath: true,
    httpsRedirect: 'written',
  },
  cannot: environment => ({
    ...allowlistByLastHop(environment),
    login: 'its annotations support only its own passwords.',
  }),
  tlsFrom: () => 'secret',
  peer: () => ({
    namespace: 'haproxy-controller',
    podLabels: { 'app.kubernetes.io/name': 'kubernetes-ingress' },
    hostNetworkCidrs: [],
  }),
  access: {
    allowlist: haproxyAnnotations.allowList,
    redirect: haproxyAnnotations.redirect,
  },
};
