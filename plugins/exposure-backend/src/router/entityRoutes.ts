import type { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  type CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Request, Router } from 'express';
import type { StatusReader } from '../service/StatusReader';
import type { EntityAccess } from './EntityAccess';
import { entityEtag } from './entityEtag';
import { parseEntityPath } from './parseEntityPath';
import type { RecheckCooldown } from './RecheckCooldown';
import type { Entity } from '@backstage/catalog-model';

export interface EntityRouteOptions {
  httpAuth: HttpAuthService;
  access: EntityAccess;
  reader: StatusReader;
  cooldown: RecheckCooldown;
  /** Asks for another look at these exposures. */
  recheck: (ids: readonly string[]) => void;
  /** Told of each look at an entity's exposures. */
  lookedAt: (entity: Entity) => void;
}

const path = '/v1/entities/:kind/:namespace/:name';

/** The exposures of one entity, and another look at them. */
export function addEntityRoutes(
  router: Router,
  { httpAuth, access, reader, cooldown, recheck, lookedAt }: EntityRouteOptions,
): void {
  const readEntity = async (req: Request) => {
    const ref: CompoundEntityRef = parseEntityPath(req.params);
    const credentials = await httpAuth.credentials(req, {
      allow: ['user', 'service'],
    });
    return access.read(ref, credentials);
  };

  router.get(path, async (req, res) => {
    const entity = await readEntity(req);
    lookedAt(entity);
    const answer = await reader.forEntity(entity);
    res
      .set('ETag', entityEtag(answer))
      .set('Cache-Control', 'no-cache, private');
    res.json(answer);
  });

  router.post(`${path}/recheck`, async (req, res) => {
    const entity = await readEntity(req);
    const answer = cooldown.ask(stringifyEntityRef(entity));
    if (answer.accepted) {
      lookedAt(entity);
      const exposures = await reader.exposuresOf(entity);
      recheck(exposures.map(({ status }) => status.id));
    }
    res.status(202).json(answer);
  });
}
