import {
  coreServices,
  createServiceFactory,
  type ServiceFactory,
} from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import { closeDatabase } from '@exposure/simulator/testing';
import { createExposurePlugin } from '../createExposurePlugin';
import { exampleConfig } from '../testing/exampleConfig';
import { type FakeWorld, shop } from '../testing/FakeWorld';

/** Starts the plugin in a test backend over a fake world. */
export async function startExposureBackend(
  world: FakeWorld,
  options: {
    entities?: Entity[];
    config?: JsonObject;
    /** In place of a catalog that shows the entities to everybody. */
    catalog?: ServiceFactory;
    /** Of the user who asks. */
    ownershipRefs?: string[];
    services?: ServiceFactory[];
  } = {},
) {
  return startTestBackend({
    features: [
      createExposurePlugin(() => world.adapters),
      closeDatabase('exposure'),
      mockServices.rootConfig.factory({
        data: options.config ?? exampleConfig,
      }),
      options.catalog ??
        catalogServiceMock.factory({ entities: options.entities ?? [shop] }),
      createServiceFactory({
        service: coreServices.userInfo,
        deps: {},
        factory: () =>
          mockServices.userInfo({
            ownershipEntityRefs: options.ownershipRefs ?? [
              'user:default/mock',
              'group:default/shop',
            ],
          }),
      }),
      ...(options.services ?? []),
    ],
  });
}
