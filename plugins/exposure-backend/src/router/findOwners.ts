import { CATALOG_FILTER_EXISTS } from '@backstage/catalog-client';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { annotations } from '@exposure/backstage-plugin-exposure-common';
import type { FindOwners } from '../service/FleetReader';
import type { EntityAccess } from './EntityAccess';

const annotationKey = (name: string) => `metadata.annotations.${name}`;

const maxEntities = 1_000;

/** Asks the catalog, with the caller's rights, for the entities that carry the names on the exposures. */
export function makeFindOwners(options: {
  catalog: CatalogService;
  access: EntityAccess;
}): FindOwners {
  const { catalog, access } = options;
  return async (exposures, credentials) => {
    const namespaces = unique(exposures.map(({ status }) => status.namespace));
    const ids = unique(
      exposures.flatMap(({ kubernetesId }) => kubernetesId ?? []),
    );
    if (namespaces.length === 0) return [];
    const { items } = await catalog.queryEntities(
      {
        filter: [
          ...(ids.length > 0
            ? [{ [annotationKey(annotations.kubernetesId)]: ids }]
            : []),
          {
            [annotationKey(annotations.kubernetesLabelSelector)]:
              CATALOG_FILTER_EXISTS,
          },
        ],
        fields: ['kind', 'metadata'],
        limit: maxEntities,
      },
      { credentials },
    );
    return access.filter(items, credentials);
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
