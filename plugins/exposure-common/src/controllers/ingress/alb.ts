import type { ControllerProfile } from '../ControllerProfile';

/** Stands in for a Service in a rule that redirects; the action's annotation has the same name. */
export const albRedirectAction = 'redirect-to-hostname';

export const albAnnotations = {
  listenPorts: 'alb.ingress.kubernetes.io/listen-ports',
  sslRedirect: 'alb.ingress.kubernetes.io/ssl-redirect',
  targetType: 'alb.ingress.kubernetes.io/target-type',
  groupOrder: 'alb.ingress.kubernetes.io/group.order',
  healthCheckPath: 'alb.ingress.kubernetes.io/healthcheck-path',
  redirect: `alb.ingress.kubernetes.io/actions.${albRedirectAction}`,
} as const;

/**
 * AWS Load Balancer Controller. Its IngressClass must put all Ingresses into one group, so that they share the load
 * balancer which the platform's target name leads to. It sends to the pods themselves (`target-type: ip`).
 * @see https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/
 */
export const alb: ControllerProfile<'alb'> = {
  name: 'alb',
  title: 'AWS Application Load Balancer',
  tier: 'bestEffort',
  ingress: {
    className: 'alb',
    classIn: 'spec',
    annotationKeys: Object.values(albAnnotations),
    redirectsKeepPath: true,
    httpsRedirect: 'written',
  },
  cannot: () => ({
    allowlist:
      'its inbound-cidrs applies to every hostname of the load balancer that they share.',
    login:
      'it signs people in with its own client at an identity provider, and cannot use an oauth2-proxy.',
    internal:
      'its certificate comes from AWS Certificate Manager, which writes hostnames into public certificate transparency logs unless a private CA is set up there.',
  }),
  tlsFrom: () => 'acm',
  peer: () => undefined,
  access: { redirect: albAnnotations.redirect },
};
