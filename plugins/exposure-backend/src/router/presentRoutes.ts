import { stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';
import {
  type EntityRequests,
  type Environment,
  type ExposurePlatform,
  findEnvironment,
  listServices,
  type SeenServices,
} from '@exposure/backstage-plugin-exposure-common';
import type { Request, Router } from 'express';
import { namespacesOf } from '../entity/entityAnnotations';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import { presentRequestsOf } from '../reading/presentRequestsOf';
import { type Guards, readRequestedEntity } from './readRequestedEntity';

export interface PresentRouteOptions extends Guards {
  platform: ExposurePlatform;
  clusters: ClusterObjects;
}

const path = '/v1/entities/:kind/:namespace/:name';

/** @throws InputError for a query that names no environment of the platform */
function environmentOf(req: Request, platform: ExposurePlatform): Environment {
  const { environment } = req.query;
  const found =
    typeof environment === 'string'
      ? findEnvironment(platform, environment)
      : undefined;
  if (found) {
    return found;
  }
  const ids = Object.keys(platform.environments).join(', ');
  throw new InputError(`environment in the query must be one of ${ids}`);
}

/**
 * What is there: the Services that an entity can expose, and what was asked for the exposures that it has. Namespaces are the
 * entity's own, never a caller's.
 */
export function addPresentRoutes(
  router: Router,
  options: PresentRouteOptions,
): void {
  const { platform, clusters } = options;

  router.get(`${path}/services`, async (req, res) => {
    const entity = await readRequestedEntity(req, options);
    const { cluster } = environmentOf(req, platform);
    res.set('Cache-Control', 'no-store');
    const answer: SeenServices = listServices(
      clusters.snapshot(cluster),
      namespacesOf(entity),
    );
    res.json(answer);
  });

  router.get(`${path}/requests`, async (req, res) => {
    const entity = await readRequestedEntity(req, options);
    const component = {
      entityRef: stringifyEntityRef(entity),
      component: entity.metadata.name,
      namespaces: namespacesOf(entity),
    };
    res.set('Cache-Control', 'no-store');
    const requests = presentRequestsOf(component, platform, clusters);
    const answer: EntityRequests = { requests };
    res.json(answer);
  });
}
