import { at, field } from '../../input/pick';
import type { ControllerProfile } from '../ControllerProfile';

export const kongAnnotations = {
  plugins: 'konghq.com/plugins',
  protocols: 'konghq.com/protocols',
  httpsRedirectCode: 'konghq.com/https-redirect-status-code',
} as const;

/**
 * Kong Ingress Controller 3 with Kong Gateway 3.9 and newer, which has the plugin `redirect`.
 * @see https://developer.konghq.com/kubernetes-ingress-controller/reference/annotations/
 */
export const kong: ControllerProfile<'kong'> = {
  name: 'kong',
  title: 'Kong Ingress Controller',
  tier: 'bestEffort',
  ingress: {
    className: 'kong',
    signsRoutesAs: 'kong',
    classIn: 'spec',
    annotationKeys: Object.values(kongAnnotations),
    redirectsKeepPath: true,
    httpsRedirect: 'written',
  },
  cannot: () => ({
    login:
      'no plugin of its free edition asks another service to authorise a visitor.',
  }),
  tlsFrom: () => 'secret',
  // The chart calls the pods that carry traffic `kong` or `gateway`; this label they have in common.
  peer: () => ({
    namespace: 'kong',
    podLabels: { 'app.kubernetes.io/component': 'app' },
    hostNetworkCidrs: [],
  }),
  access: {
    references: kongAnnotations.plugins,
    guards: {
      KongPlugin: {
        allowlist: object =>
          field(object, 'plugin') === 'ip-restriction'
            ? at(object, 'config', 'allow')
            : undefined,
        login: () => undefined,
      },
    },
  },
};
