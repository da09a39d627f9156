import {
  albAnnotations,
  albRedirectAction,
} from '../../../controllers/ingress/alb';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import { buildIngressRoutes } from './buildIngressRoutes';
import type { RouteWriter } from '../RouteWriter';

/** Host and path that are left out stay those of the request. */
function redirectTo({ request }: PlacedRequest): string {
  return JSON.stringify({
    type: 'redirect',
    redirectConfig: {
      host: request.hostnames[0],
      port: '443',
      protocol: 'HTTPS',
      statusCode: 'HTTP_301',
    },
  });
}

/** The last place that a rule can have; all that name none have 0. */
const lastOrder = 1_000;

/**
 * The load balancer takes the first rule that fits, and `*` fits dots too: wildcards come after full names, and after wildcards
 * below them. Without a word Ingresses stand in the order of their names.
 */
function orderOf(hostname: string): Record<string, string> {
  return hostname.startsWith('*.')
    ? {
        [albAnnotations.groupOrder]: String(
          lastOrder - hostname.split('.').length,
        ),
      }
    : {};
}

/** The load balancer would ask `/`, and pods whose app is elsewhere would get no visitor. */
function healthCheckOf({ request }: PlacedRequest): Record<string, string> {
  return request.path === '/'
    ? {}
    : { [albAnnotations.healthCheckPath]: request.path };
}

export const albRoutes: RouteWriter = placed =>
  buildIngressRoutes(placed, {
    everywhere: {
      [albAnnotations.listenPorts]: '[{"HTTP": 80}, {"HTTPS": 443}]',
      [albAnnotations.sslRedirect]: '443',
      [albAnnotations.targetType]: 'ip',
    },
    ofHostname: hostname => ({
      ...orderOf(hostname),
      ...healthCheckOf(placed),
    }),
    access: {},
    redirect: { [albAnnotations.redirect]: redirectTo(placed) },
    redirectService: { name: albRedirectAction, port: 'use-annotation' },
  });
