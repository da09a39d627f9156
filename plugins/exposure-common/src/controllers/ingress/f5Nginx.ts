import { at } from '../../input/pick';
import type { ControllerProfile } from '../ControllerProfile';
import { asksLoginInside } from './sharedLogin';

export const f5NginxAnnotations = {
  policies: 'nginx.org/policies',
  sslRedirect: 'nginx.org/ssl-redirect',
} as const;

const title = 'F5 NGINX Ingress Controller';

/**
 * NGINX Ingress Controller of F5 (`nginx.org/ingress-controller`), 5.5 and newer, whose Ingresses take Policies.
 * It serves one Ingress for each host.
 * @see https://docs.nginx.com/nginx-ingress-controller/configuration/policy-resource/
 */
export const f5Nginx: ControllerProfile<'f5-nginx'> = {
  name: 'f5-nginx',
  title,
  tier: 'bestEffort',
  ingress: {
    className: 'nginx',
    oneIngressPerHost: true,
    classIn: 'spec',
    annotationKeys: Object.values(f5NginxAnnotations),
    redirectsKeepPath: true,
    httpsRedirect: 'written',
    solvesInPlace: true,
  },
  cannot: () => ({
    redirects:
      'an Ingress has no redirect to another hostname there; only a VirtualServer has.',
  }),
  tlsFrom: () => 'secret',
  peer: () => ({
    namespace: 'nginx-ingress',
    podLabels: { 'app.kubernetes.io/name': 'nginx-ingress' },
    hostNetworkCidrs: [],
  }),
  access: {
    references: f5NginxAnnotations.policies,
    guards: {
      Policy: {
        allowlist: object => at(object, 'spec', 'accessControl', 'allow'),
        login: object => at(object, 'spec', 'externalAuth'),
      },
    },
  },
  sharedLogin: asksLoginInside(title),
};
