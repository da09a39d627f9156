import type { ControllerProfile } from '../ControllerProfile';

export const contourAnnotations = {
  forceHttps: 'ingress.kubernetes.io/force-ssl-redirect',
} as const;

const onlyHttpProxy = (what: string) =>
  `${what} needs an HTTPProxy there, which cannot share a hostname with an Ingress.`;

/**
 * Contour by its Ingress support. HTTPProxy is not written: the live view reads Ingress and Gateway API.
 * @see https://projectcontour.io/docs/main/config/annotations/
 */
export const contour: ControllerProfile<'contour'> = {
  name: 'contour',
  title: 'Contour',
  tier: 'bestEffort',
  ingress: {
    className: 'contour',
    signsRoutesAs: 'contour',
    classIn: 'spec',
    annotationKeys: Object.values(contourAnnotations),
    redirectsKeepPath: true,
    httpsRedirect: 'written',
  },
  cannot: () => ({
    allowlist: onlyHttpProxy('a list of addresses'),
    login: onlyHttpProxy('a login'),
    redirects: onlyHttpProxy('a redirect to another hostname'),
  }),
  tlsFrom: () => 'secret',
  peer: () => ({
    namespace: 'projectcontour',
    podLabels: { app: 'envoy' },
    hostNetworkCidrs: [],
  }),
};
