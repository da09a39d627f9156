import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { ActionServices } from '../actions/ActionServices';
import type { ExposureBackend } from '../caller/ExposureBackend';
import { shopEntity } from './entities';
import { platformConfig } from './platformConfig';
import { platformOf } from './platformOf';

/** The member of the group that owns the zone `apps.example.com`. */
export const shopMember = mockCredentials.user('user:default/ida');

/** The Service of {@link shopEntity} is there, and nothing stands in anybody's way. */
const quietBackend: ExposureBackend = {
  services: async ({ namespace }) => ({
    services: [
      {
        name: 'shop',
        namespace,
        type: 'ClusterIP',
        podSelector: { app: 'shop' },
        ports: [
          { port: 80, name: 'http', targetPort: 8080, protocol: 'TCP' },
          { port: 3000, protocol: 'TCP' },
        ],
      },
    ],
    notRead: [],
  }),
  pullRequests: async () => ({ pullRequests: [] }),
  preflight: async () => ({ checks: [], notChecked: [] }),
};

/** The services of the actions with everything allowed; a test says what differs. */
export function actionServices(
  differences: {
    entity?: Entity;
    ownershipEntityRefs?: string[];
    decision?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
    exposure?: Partial<ExposureBackend>;
  } = {},
) {
  const {
    entity = shopEntity,
    ownershipEntityRefs = ['user:default/ida', 'group:default/shop'],
    decision = AuthorizeResult.ALLOW,
    exposure = {},
  } = differences;
  return {
    platform: platformOf(platformConfig),
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
    exposure: { ...quietBackend, ...exposure },
  } satisfies ActionServices;
}
