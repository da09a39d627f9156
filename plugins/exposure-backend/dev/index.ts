import { createBackend } from '@backstage/backend-defaults';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { systemClock } from '../src/kubernetes';
import { createExposurePlugin } from '../src/createExposurePlugin';
import { exampleConfig } from '../src/testing/exampleConfig';
import { createFakeWorld, putLive, shop } from '../src/testing/FakeWorld';

/**
 * The backend alone, on fakes and by the machine's clock: one component with one address that works.
 *
 *   yarn workspace @exposure/backstage-plugin-exposure-backend start
 *   curl http://127.0.0.1:7007/api/exposure/v1/entities/component/default/shop
 */
const world = createFakeWorld(systemClock);
putLive(world, 'shop.apps.example.com');

const backend = createBackend();
backend.add(
  mockServices.rootConfig.factory({
    data: {
      ...exampleConfig,
      app: { baseUrl: 'http://127.0.0.1:3000' },
      backend: {
        baseUrl: 'http://127.0.0.1:7007',
        listen: { host: '127.0.0.1', port: Number(process.env.PORT ?? 7007) },
        database: { client: 'better-sqlite3', connection: ':memory:' },
      },
    },
  }),
);
backend.add(mockServices.auth.factory());
backend.add(mockServices.httpAuth.factory());
backend.add(mockServices.userInfo.factory());
backend.add(catalogServiceMock.factory({ entities: [shop] }));
backend.add(createExposurePlugin(() => world.adapters));
backend.start();
