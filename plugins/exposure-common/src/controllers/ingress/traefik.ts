import { at } from '../../input/pick';
import type { ControllerProfile } from '../ControllerProfile';
import { traefikFindsVisitors } from './traefikVisitors';

export const traefikAnnotations = {
  tls: 'traefik.ingress.kubernetes.io/router.tls',
  middlewares: 'traefik.ingress.kubernetes.io/router.middlewares',
} as const;

/**
 * Traefik 3 with its Kubernetes Ingress and CRD providers. Redirecting plain HTTP is a setting of the entry point and so the
 * platform's.
 * @see https://doc.traefik.io/traefik/reference/routing-configuration/http/tls/overview/
 */
export const traefik: ControllerProfile<'traefik'> = {
  name: 'traefik',
  title: 'Traefik',
  tier: 'tested',
  ingress: {
    className: 'traefik',
    signsRoutesAs: 'traefik',
    classIn: 'spec',
    annotationKeys: Object.values(traefikAnnotations),
    redirectsKeepPath: true,
    httpsRedirect: 'platform',
  },
  cannot: () => ({}),
  tlsFrom: () => 'secret',
  peer: () => ({
    namespace: 'traefik',
    podLabels: { 'app.kubernetes.io/name': 'traefik' },
    hostNetworkCidrs: [],
  }),
  access: {
    references: traefikAnnotations.middlewares,
    guards: {
      Middleware: {
        allowlist: object => at(object, 'spec', 'ipAllowList', 'sourceRange'),
        login: object => at(object, 'spec', 'forwardAuth'),
      },
    },
  },
  findsVisitors: traefikFindsVisitors,
  /** @see https://oauth2-proxy.github.io/oauth2-proxy/configuration/integrations/traefik */
  sharedLogin: {
    id: 'LoginAnswersTraefik',
    applies: ({ sharedLogin }) => sharedLogin !== undefined,
    message: ({ sharedLogin, request }) =>
      `Traefik shows what the shared login ${sharedLogin} answers when a visitor is not signed in: it must run with --reverse-proxy, --skip-provider-button and ${request.hostnames
        .map(hostname => `--whitelist-domain=${hostname}`)
        .join(
          ', ',
        )}; otherwise visitors see an empty page, or the start page after they sign in.`,
  },
};
