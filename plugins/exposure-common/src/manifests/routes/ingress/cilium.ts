import { ciliumAnnotations } from '../../../controllers/ingress/cilium';
import { servesPlainHttp } from '../../../request/solverInTheWay';
import { buildIngressRoutes } from './buildIngressRoutes';
import type { RouteWriter } from '../RouteWriter';

/**
 * Its redirect is on by default (`enforceHttps`), so the annotation is written where there must be none. One load balancer
 * for all: with one for each Ingress, neither the HTTP-01 solver nor the platform's target name would lead to the right one.
 * @see https://github.com/cilium/cilium/issues/35347
 */
export const ciliumRoutes: RouteWriter = placed =>
  buildIngressRoutes(placed, {
    everywhere: {
      [ciliumAnnotations.forceHttps]: servesPlainHttp(placed)
        ? 'disabled'
        : 'enabled',
      [ciliumAnnotations.loadBalancer]: 'shared',
    },
    access: {},
    redirect: {},
  });
