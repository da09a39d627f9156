import type { ControllerProfile } from '../ControllerProfile';

export const gkeAnnotations = {
  frontendConfig: 'networking.gke.io/v1beta1.FrontendConfig',
} as const;

/**
 * GKE's Ingress for external load balancers. Each Ingress gets an address of its own, so external-dns must take the
 * address from the Ingress.
 * @see https://cloud.google.com/kubernetes-engine/docs/how-to/ingress-configuration
 */
export const gke: ControllerProfile<'gke'> = {
  name: 'gke',
  title: 'GKE Ingress',
  tier: 'bestEffort',
  ingress: {
    className: 'gce',
    classIn: 'annotation',
    annotationKeys: [
      'kubernetes.io/ingress.class',
      gkeAnnotations.frontendConfig,
    ],
    redirectsKeepPath: true,
    httpsRedirect: 'written',
    solvesInPlace: true,
  },
  cannot: () => ({
    allowlist:
      'lists of addresses need Cloud Armor there, whose policies are outside the cluster.',
    login:
      'it signs people in by Identity-Aware Proxy, with a client of the platform team.',
    redirects: 'its Ingress has no redirect to another hostname.',
  }),
  tlsFrom: () => 'secret',
  peer: () => undefined,
  // Google's front ends and health checks: https://cloud.google.com/load-balancing/docs/https#firewall-rules
  networks: ['130.211.0.0/22', '35.191.0.0/16'],
  addressPerIngress: true,
};
