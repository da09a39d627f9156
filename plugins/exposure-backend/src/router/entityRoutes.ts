import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type {
  EntityExposures,
  RecheckAnswer,
} from '@exposure/backstage-plugin-exposure-common';
import type { Router } from 'express';
import type { StatusReader } from '../reading/StatusReader';
import { entityEtag } from './entityEtag';
import { type Guards, readRequestedEntity } from './readRequestedEntity';
import type { RecheckCooldown } from './RecheckCooldown';

export interface EntityRouteOptions extends Guards {
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
  options: EntityRouteOptions,
): void {
  const { reader, cooldown, recheck, lookedAt } = options;
  router.get(path, async (req, res) => {
    const entity = await readRequestedEntity(req, options);
    lookedAt(entity);
    const answer: EntityExposures = await reader.forEntity(entity);
    res
      .set('ETag', entityEtag(answer))
      .set('Cache-Control', 'no-cache, private');
    res.json(answer);
  });

  router.post(`${path}/recheck`, async (req, res) => {
    const entity = await readRequestedEntity(req, options);
    const answer: RecheckAnswer = cooldown.ask(stringifyEntityRef(entity));
    if (answer.accepted) {
      lookedAt(entity);
      const exposures = await reader.exposuresOf(entity);
      recheck(exposures.map(({ status }) => status.id));
    }
    res.status(202).json(answer);
  });
}
