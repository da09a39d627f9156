import { createPermission } from '@backstage/plugin-permission-common';

/**
 * To read the exposures of a component, its platform's sources and the checks before a request. The resource is the
 * catalog entity (`catalog-entity`, as `@backstage/plugin-catalog-common` names it), so the catalog's rules apply.
 * @public
 */
export const exposureStatusReadPermission = createPermission({
  name: 'exposure.status.read',
  attributes: { action: 'read' },
  resourceType: 'catalog-entity',
});

/**
 * To ask for an address of a component, or to have it removed. Checked where the request is carried out, with the
 * catalog entity as its resource.
 * @public
 */
export const exposureRequestCreatePermission = createPermission({
  name: 'exposure.request.create',
  attributes: { action: 'create' },
  resourceType: 'catalog-entity',
});

/**
 * Every permission of the plugin.
 * @public
 */
export const exposurePermissions = [
  exposureStatusReadPermission,
  exposureRequestCreatePermission,
];
