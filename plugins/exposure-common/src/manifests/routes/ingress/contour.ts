import { contourAnnotations } from '../../../controllers/ingress/contour';
import { buildIngressRoutes } from './buildIngressRoutes';
import type { RouteWriter } from '../RouteWriter';

export const contourRoutes: RouteWriter = placed =>
  buildIngressRoutes(placed, {
    everywhere: { [contourAnnotations.forceHttps]: 'true' },
    access: {},
    redirect: {},
  });
