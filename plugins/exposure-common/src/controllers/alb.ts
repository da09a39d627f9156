import type { PlacedRequest } from '../request/PlacedRequest';
import { buildIngressRoutes } from '../manifests/routes/buildIngressRoutes';
import type { ControllerProfile } from './ControllerProfile';

/** Stands in for a Service in a rule that redirects; the action below has the same name. */
const redirectAction = 'redirect-to-hostname';

const keys = {
  listenPorts: 'alb.ingress.kubernetes.io/listen-ports',
  sslRedirect: 'alb.ingress.kubernetes.io/ssl-redirect',
  targetType: 'alb.ingress.kubernetes.io/target-type',
  groupOrder: 'alb.ingress.kubernetes.io/group.order',
  healthCheckPath: 'alb.ingress.kubernetes.io/healthcheck-path',
  redirect: `alb.ingress.kubernetes.io/actions.${redirectAction}`,
} as const;

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
    ? { [keys.groupOrder]: String(lastOrder - hostname.split('.').length) }
    : {};
}

/** The load balancer would ask `/`, and pods whose app is elsewhere would get no visitor. */
function healthCheckOf({ request }: PlacedRequest): Record<string, string> {
  return request.path === '/' ? {} : { [keys.healthCheckPath]: request.path };
}

/**
 * AWS Load Balancer Controller. Its IngressClass must put all Ingresses into one group, so that they share the load
 * balancer which the platform's target name leads to. It sends to the pods themselves (`target-type: ip`).
 * @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/
 */
export const alb: ControllerProfile = {
  name: 'alb',
  title: 'AWS Application Load Balancer',
  tier: 'bestEffort',
  ingress: {
    className: 'alb',
    classIn: 'spec',
    annotationKeys: Object.values(keys),
    redirectsKeepPath: true,
    httpsRedirect: 'written',
  },
  cannot: () => ({
    allowlist:
      'its inbound-cidrs holds for every hostname of the load balancer that they share.',
    login:
      'it signs people in with a client of its own at an identity provider, and cannot ask an oauth2-proxy.',
    internal:
      'its certificate comes from AWS Certificate Manager, which writes hostnames into public certificate transparency logs unless a private CA is set up there.',
  }),
  tlsFrom: () => 'acm',
  peer: () => undefined,
  buildRoutes: placed =>
    buildIngressRoutes(placed, {
      everywhere: {
        [keys.listenPorts]: '[{"HTTP": 80}, {"HTTPS": 443}]',
        [keys.sslRedirect]: '443',
        [keys.targetType]: 'ip',
      },
      ofHostname: hostname => ({
        ...orderOf(hostname),
        ...healthCheckOf(placed),
      }),
      access: {},
      redirect: { [keys.redirect]: redirectTo(placed) },
      redirectService: { name: redirectAction, port: 'use-annotation' },
    }),
};
