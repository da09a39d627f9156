import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { FleetPage } from '@exposure/backstage-plugin-exposure-common';
import type { Router } from 'express';
import type { FleetReader } from '../reading/FleetReader';
import type { CursorSeal } from './CursorSeal';
import { parseFleetQuery } from './parseFleetQuery';

export interface FleetRouteOptions {
  httpAuth: HttpAuthService;
  fleet: FleetReader;
  cursors: CursorSeal;
}

/** The exposures of all entities that the caller may read. */
export function addFleetRoutes(
  router: Router,
  { httpAuth, fleet, cursors }: FleetRouteOptions,
): void {
  router.get('/v1/exposures', async (req, res) => {
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    const { limit, ...filter } = parseFleetQuery(req.query, cursors);
    const { exposures, after } = await fleet.page(filter, limit, credentials);
    const page: FleetPage = {
      exposures,
      ...(after === undefined ? {} : { nextCursor: cursors.seal(after) }),
    };
    res.json(page);
  });
}
