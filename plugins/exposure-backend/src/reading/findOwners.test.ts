import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { createComponent } from '../testing/FakeWorld';
import { EntityAccess } from '../entity/EntityAccess';
import { createFindOwners } from './findOwners';

const bySelector = (name: string, namespace: string) =>
  createComponent(name, {
    'backstage.io/kubernetes-label-selector': `app=${name}`,
    'backstage.io/kubernetes-namespace': namespace,
  });

const many = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    bySelector(`other-${index}`, 'elsewhere'),
  );

const shop = bySelector('shop', 'web, shop');
const exposures = [{ kubernetesId: 'desk', status: { namespace: 'shop' } }];

function setUp(
  entities: ReturnType<typeof createComponent>[],
  catalog: CatalogService = catalogServiceMock({ entities }),
) {
  const permissions = mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(() => ({ result: AuthorizeResult.ALLOW })),
  });
  const logger = mockServices.logger.mock();
  const access = new EntityAccess({ catalog, permissions });
  const findOwners = createFindOwners({ catalog, access, logger });
  const find = async () =>
    (await findOwners(exposures, mockCredentials.user())).map(
      ({ metadata }) => metadata.name,
    );
  return { find, permissions, logger };
}

describe('findOwners', () => {
  it('finds an owner behind thousands of others', async () => {
    const { find, logger } = setUp([...many(2_500), shop]);
    expect(await find()).toEqual(['shop']);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('asks for permission only where an entity has a namespace of the exposures', async () => {
    const { find, permissions } = setUp([...many(10), shop]);
    await find();
    expect(permissions.authorize.mock.calls).toEqual([
      [
        [expect.objectContaining({ resourceRef: 'component:default/shop' })],
        expect.anything(),
      ],
    ]);
  });

  it('finds by id, and nobody who names no namespace', async () => {
    const named = createComponent('desk', {
      'backstage.io/kubernetes-id': 'desk',
      'backstage.io/kubernetes-namespace': 'shop',
    });
    const unnamed = createComponent('bare', {
      'backstage.io/kubernetes-id': 'desk',
    });
    const { find } = setUp([unnamed, named]);
    expect(await find()).toEqual(['desk']);
  });

  it('ends, and says so, where a catalog has more than anybody can read', async () => {
    const page = many(500);
    const endless = catalogServiceMock.mock({
      streamEntities: async function* pages() {
        for (;;) {
          yield page;
        }
      },
    });
    const { find, logger } = setUp([], endless);
    expect(await find()).toEqual([]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('first 20000 entities'),
    );
  });
});
