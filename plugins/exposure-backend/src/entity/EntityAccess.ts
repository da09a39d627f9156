import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import {
  type CompoundEntityRef,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { exposureStatusReadPermission } from '@exposure/backstage-plugin-exposure-common';

/** Reads entities with the rights of whoever asks, never with our own. */
export class EntityAccess {
  constructor(
    private readonly options: {
      catalog: CatalogService;
      permissions: PermissionsService;
    },
  ) {}

  /**
   * The entity, when the caller may read it and its exposures.
   * @throws NotFoundError alike for an entity that does not exist and for one that the catalog hides from the caller
   * @throws NotAllowedError when the caller may see the entity, and not its exposures
   */
  async read(
    ref: CompoundEntityRef,
    credentials: BackstageCredentials,
  ): Promise<Entity> {
    const { catalog } = this.options;
    const entity = await catalog.getEntityByRef(ref, { credentials });
    if (!entity) {
      throw new NotFoundError(
        `No entity named '${ref.name}' found, with kind '${ref.kind}' in namespace '${ref.namespace}'`,
      );
    }
    const [allowed] = await this.filter([entity], credentials);
    if (!allowed) {
      throw new NotAllowedError(
        `Not allowed to read the exposures of ${stringifyEntityRef(entity)}`,
      );
    }
    return entity;
  }

  /** Those entities whose exposures the caller may read. */
  async filter(
    entities: readonly Entity[],
    credentials: BackstageCredentials,
  ): Promise<Entity[]> {
    if (entities.length === 0) {
      return [];
    }
    const decisions = await this.options.permissions.authorize(
      entities.map(entity => ({
        permission: exposureStatusReadPermission,
        resourceRef: stringifyEntityRef(entity),
      })),
      { credentials },
    );
    return entities.filter(
      (_, index) => decisions[index]?.result === AuthorizeResult.ALLOW,
    );
  }
}
