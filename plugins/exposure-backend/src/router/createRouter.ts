import type {
  HttpAuthService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { type EntityRouteOptions, addEntityRoutes } from './entityRoutes';
import { addFleetRoutes, type FleetRouteOptions } from './fleetRoutes';
import { addPlatformRoutes, type PlatformRouteOptions } from './platformRoutes';
import {
  addPreflightRoutes,
  type PreflightRouteOptions,
} from './preflightRoutes';
import { addPresentRoutes, type PresentRouteOptions } from './presentRoutes';

export type RouterOptions = EntityRouteOptions &
  FleetRouteOptions &
  PlatformRouteOptions &
  PreflightRouteOptions &
  PresentRouteOptions & {
    httpAuth: HttpAuthService;
    userInfo: UserInfoService;
  };

/** The HTTP API, as `openapi/openapi.yaml` describes it. */
export function createRouter(options: RouterOptions): Router {
  const router = PromiseRouter();
  addEntityRoutes(router, options);
  addFleetRoutes(router, options);
  addPlatformRoutes(router, options);
  addPreflightRoutes(router, options);
  addPresentRoutes(router, options);
  return router;
}
