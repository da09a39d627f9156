import { contourAnnotations } from '../../controllers/contour';
import { buildIngressRoutes } from './buildIngressRoutes';
import type { RouteWriter } from './RouteWriter';

export const contourRoutes: RouteWriter = placed =>
  buildIngressRoutes(placed, {
    everywhere: { [contourAnnotations.forceHttps]: 'true' },
    access: {},
    redirect: {},
  });
