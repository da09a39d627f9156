import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import type { LoggerService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { annotations } from '@exposure/backstage-plugin-exposure-common';
import { namespacesOf } from '../entity/entityAnnotations';
import type { FindOwners } from './FleetReader';
import type { EntityAccess } from '../entity/EntityAccess';

const annotationKey = (name: string) => `metadata.annotations.${name}`;

const pageSize = 500;
/** Label selectors cannot be asked for by their labels: with very many of them one look would read the whole catalog. */
const maxPages = 40;

/** As narrow as the catalog can: it knows nothing of label selectors, or of namespaces in a list. */
function filterFor(ids: readonly string[]) {
  const hasNamespace = {
    [annotationKey(annotations.kubernetesNamespace)]: CATALOG_FILTER_EXISTS,
  };
  const byId = {
    ...hasNamespace,
    [annotationKey(annotations.kubernetesId)]: [...ids],
  };
  const bySelector = {
    ...hasNamespace,
    [annotationKey(annotations.kubernetesLabelSelector)]: CATALOG_FILTER_EXISTS,
  };
  return ids.length > 0 ? [byId, bySelector] : [bySelector];
}

/** Asks the catalog, with the caller's rights, for the entities that carry the names on the exposures. */
export function createFindOwners(options: {
  catalog: CatalogService;
  access: EntityAccess;
  logger: LoggerService;
}): FindOwners {
  const { catalog, access, logger } = options;
  return async (exposures, credentials) => {
    const namespaces = new Set(exposures.map(({ status }) => status.namespace));
    const ids = new Set(
      exposures.flatMap(({ kubernetesId }) => kubernetesId ?? []),
    );
    if (namespaces.size === 0) {
      return [];
    }
    const pages = catalog.streamEntities(
      { filter: filterFor([...ids]), fields: ['kind', 'metadata'], pageSize },
      { credentials },
    );
    const owners: Entity[] = [];
    let read = 0;
    for await (const page of pages) {
      if (read === maxPages) {
        const seen = maxPages * pageSize;
        logger.warn(`Owners beyond the first ${seen} entities are not found`);
        break;
      }
      read += 1;
      const near = page.filter(entity =>
        namespacesOf(entity).some(name => namespaces.has(name)),
      );
      owners.push(...(await access.filter(near, credentials)));
    }
    return owners;
  };
}
