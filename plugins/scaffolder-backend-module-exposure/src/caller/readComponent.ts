import type {
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { exposureRequestCreatePermission } from '@exposure/backstage-plugin-exposure-common';
import { refusalText, refuse } from '../refusalError';

/**
 * Reads the component as the caller sees it and checks that the caller may ask for an address.
 * The check is here and not only in the form, because a task can be started without the form.
 *
 * @throws InputError with the rule `EntityNotFound`
 * @throws NotAllowedError with the rule `PermissionDenied`
 */
export async function readComponent(
  services: { catalog: CatalogService; permissions: PermissionsService },
  entityRef: string,
  credentials: BackstageCredentials,
): Promise<Entity> {
  const entity = await services.catalog.getEntityByRef(entityRef, {
    credentials,
  });
  if (!entity) {
    return refuse(
      'entityRef',
      'EntityNotFound',
      `the catalog shows you no ${entityRef}`,
    );
  }
  const [decision] = await services.permissions.authorize(
    [{ permission: exposureRequestCreatePermission, resourceRef: entityRef }],
    { credentials },
  );
  if (decision?.result !== AuthorizeResult.ALLOW) {
    throw new NotAllowedError(
      refusalText([
        {
          field: 'entityRef',
          rule: 'PermissionDenied',
          message: `you lack the permission ${exposureRequestCreatePermission.name} for ${entityRef}`,
        },
      ]),
    );
  }
  return entity;
}
