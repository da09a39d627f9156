import type { PlacedRequest } from '../request/PlacedRequest';
import { buildIngressRoutes } from '../manifests/routes/buildIngressRoutes';
import type { Manifest } from '../manifests/Manifest';
import { componentSlug } from '../request/names';
import { objectMetadata } from '../manifests/objectMetadata';
import type { ControllerProfile } from './ControllerProfile';

const frontendConfig = 'networking.gke.io/v1beta1.FrontendConfig';

/** What GKE does with requests before any backend sees them: here, that plain HTTP goes to HTTPS. */
function httpsFrontend({ request }: PlacedRequest): Manifest {
  return {
    apiVersion: 'networking.gke.io/v1beta1',
    kind: 'FrontendConfig',
    metadata: objectMetadata(
      request,
      `${componentSlug(request.component)}-https`,
    ),
    spec: {
      redirectToHttps: {
        enabled: true,
        responseCodeName: 'MOVED_PERMANENTLY_DEFAULT',
      },
    },
  };
}

/**
 * GKE's Ingress for external load balancers. Each Ingress gets an address of its own, so external-dns must take the
 * address from the Ingress. No `allow-http: "false"`: here that shuts port 80, and the redirect with it.
 * @see https://cloud.google.com/kubernetes-engine/docs/how-to/ingress-configuration
 */
export const gke: ControllerProfile = {
  name: 'gke',
  title: 'GKE Ingress',
  tier: 'bestEffort',
  ingress: {
    className: 'gce',
    classIn: 'annotation',
    annotationKeys: ['kubernetes.io/ingress.class', frontendConfig],
    redirectsKeepPath: true,
    httpsRedirect: 'written',
    solvesInPlace: true,
  },
  cannot: () => ({
    allowlist:
      'addresses are a matter of Cloud Armor there, whose policies live outside the cluster.',
    login:
      'it signs people in by Identity-Aware Proxy, with a client of the platform team.',
    redirects: 'its Ingress has no redirect to another hostname.',
  }),
  tlsFrom: () => 'secret',
  peer: () => undefined,
  // Google's front ends and health checks: https://cloud.google.com/load-balancing/docs/https#firewall-rules
  networks: ['130.211.0.0/22', '35.191.0.0/16'],
  addressPerIngress: true,
  buildRoutes: placed => {
    const frontend = httpsFrontend(placed);
    return [
      ...buildIngressRoutes(placed, {
        everywhere: { [frontendConfig]: frontend.metadata.name },
        access: {},
        redirect: {},
        shutsPort80: true,
      }),
      frontend,
    ];
  },
};
