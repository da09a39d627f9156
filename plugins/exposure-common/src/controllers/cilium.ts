import { buildIngressRoutes } from '../manifests/routes/buildIngressRoutes';
import { servesPlainHttp } from '../request/solverInTheWay';
import type { ControllerProfile } from './ControllerProfile';

const keys = {
  forceHttps: 'ingress.cilium.io/force-https',
  loadBalancer: 'ingress.cilium.io/loadbalancer-mode',
} as const;

/**
 * Cilium's Ingress. Its redirect is on by default (`enforceHttps`), so that it must be said where there shall be none. One
 * load balancer for all: with one for each Ingress, neither the HTTP-01 solver nor the platform's target name would lead to
 * the right one.
 * @see https://github.com/cilium/cilium/issues/35347
 * @see https://docs.cilium.io/en/stable/network/servicemesh/ingress/
 */
export const cilium: ControllerProfile = {
  name: 'cilium',
  title: 'Cilium Ingress',
  tier: 'bestEffort',
  ingress: {
    className: 'cilium',
    classIn: 'spec',
    annotationKeys: Object.values(keys),
    redirectsKeepPath: true,
    httpsRedirect: 'written',
    redirectsEveryIngress: true,
  },
  cannot: () => ({
    allowlist:
      'a policy on its proxy holds for every hostname of the cluster, and an Ingress has no list of addresses.',
    login: 'its Ingress cannot ask another service before it lets anyone in.',
    redirects: 'its Ingress has no redirect to another hostname.',
  }),
  tlsFrom: () => 'secret',
  peer: () => undefined,
  entity: 'ingress',
  buildRoutes: placed =>
    buildIngressRoutes(placed, {
      everywhere: {
        [keys.forceHttps]: servesPlainHttp(placed) ? 'disabled' : 'enabled',
        [keys.loadBalancer]: 'shared',
      },
      access: {},
      redirect: {},
    }),
};
