import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { ActionServices } from '../actions/ActionServices';
import { readPlatform } from '../readPlatform';
import { shopEntity } from './entities';
import { platformConfig } from './platformConfig';

/** The member of the group that owns the zone `apps.example.com`. */
export const shopMember = mockCredentials.user('user:default/ida');

/** The services of the actions with everything allowed; a test says what differs. */
export function actionServices(
  differences: {
    entity?: Entity;
    ownershipEntityRefs?: string[];
    decision?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
  } = {},
) {
  const {
    entity = shopEntity,
    ownershipEntityRefs = ['user:default/ida', 'group:default/shop'],
    decision = AuthorizeResult.ALLOW,
  } = differences;
  const config = mockServices.rootConfig({
    data: { exposure: platformConfig },
  });
  return {
    platform: readPlatform(config),
    auth: mockServices.auth(),
    catalog: catalogServiceMock({ entities: [entity] }),
    permissions: mockServices.permissions.mock({
      authorize: async requests => requests.map(() => ({ result: decision })),
    }),
    userInfo: mockServices.userInfo.mock({
      getUserInfo: async () => ({
        userEntityRef: 'user:default/ida',
        ownershipEntityRefs,
      }),
    }),
  } satisfies ActionServices;
}
