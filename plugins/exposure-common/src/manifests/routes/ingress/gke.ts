import { gkeAnnotations } from '../../../controllers/ingress/gke';
import { componentSlug } from '../../../request/names';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import type { Manifest } from '../../Manifest';
import { objectMetadata } from '../../objectMetadata';
import { buildIngressRoutes } from './buildIngressRoutes';
import type { RouteWriter } from '../RouteWriter';

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

/** No `allow-http: "false"`: here that shuts port 80, and the redirect with it. */
export const gkeRoutes: RouteWriter = placed => {
  const frontend = httpsFrontend(placed);
  return [
    ...buildIngressRoutes(placed, {
      everywhere: { [gkeAnnotations.frontendConfig]: frontend.metadata.name },
      access: {},
      redirect: {},
      shutsPort80: true,
    }),
    frontend,
  ];
};
