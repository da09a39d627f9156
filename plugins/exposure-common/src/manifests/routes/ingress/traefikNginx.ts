import { nginxAnnotations } from '../../../controllers/ingress/nginxAnnotations';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import { redirectAddress } from '../../../request/redirectAddress';
import { buildIngressRoutes } from './buildIngressRoutes';
import { nginxLogin } from './nginxLogin';
import type { RouteWriter } from '../RouteWriter';

const accessAnnotations = (placed: PlacedRequest): Record<string, string> =>
  placed.request.access === 'allowlist'
    ? { [nginxAnnotations.allowlist]: placed.request.allowlist.join(',') }
    : nginxLogin(placed, 'svc');

export const traefikNginxRoutes: RouteWriter = placed =>
  buildIngressRoutes(placed, {
    everywhere: { [nginxAnnotations.sslRedirect]: 'true' },
    access: accessAnnotations(placed),
    redirect: {
      [nginxAnnotations.permanentRedirect]: redirectAddress(placed.request),
    },
  });
