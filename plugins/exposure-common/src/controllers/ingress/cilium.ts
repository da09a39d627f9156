import type { ControllerProfile } from '../ControllerProfile';

export const ciliumAnnotations = {
  forceHttps: 'ingress.cilium.io/force-https',
  loadBalancer: 'ingress.cilium.io/loadbalancer-mode',
} as const;

/**
 * Cilium's Ingress.
 * @see https://docs.cilium.io/en/stable/network/servicemesh/ingress/
 */
export const cilium: ControllerProfile<'cilium'> = {
  name: 'cilium',
  title: 'Cilium Ingress',
  tier: 'bestEffort',
  ingress: {
    className: 'cilium',
    prefixFirst: true,
    signsRoutesAs: 'cilium',
    classIn: 'spec',
    annotationKeys: Object.values(ciliumAnnotations),
    redirectsKeepPath: true,
    httpsRedirect: 'written',
    redirectsEveryIngress: true,
  },
  cannot: () => ({
    allowlist:
      'a policy on its proxy applies to every hostname of the cluster, and an Ingress has no list of addresses.',
    login: 'its Ingress cannot ask another service to authorise a visitor.',
    redirects: 'its Ingress has no redirect to another hostname.',
  }),
  tlsFrom: () => 'secret',
  peer: () => undefined,
  entity: 'ingress',
};
