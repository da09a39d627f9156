import type { BackendFeature } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import githubModule from '@backstage/plugin-scaffolder-backend-module-github';
import { closeDatabase } from '@exposure/simulator/testing';
import type { Forge } from '@exposure/simulator';
import request from 'supertest';
import { scaffolderModuleExposure } from '../module';
import { platformConfig } from './platformConfig';
import { readTemplate, templateNames } from './readTemplate';
import { runTemplate } from './runTemplate';

/**
 * The scaffolder asks for the events of a task once more, up to a second after it has ended and the backend has stopped. A closed
 * database would then reject where nobody catches.
 */
const stopKeepingAlive: Parameters<typeof closeDatabase>[1] = knex =>
  knex.client.pool.interval?.unref();

/** The real scaffolder with the real GitHub actions, on a forge and a catalog that hold what a test needs. */
export async function startScaffolder(
  forge: Forge,
  components: Entity[],
  features: BackendFeature[] = [],
) {
  const { host, apiBaseUrl, token } = forge;
  const backend = await startTestBackend({
    features: [
      scaffolderPlugin,
      closeDatabase('scaffolder', stopKeepingAlive),
      githubModule,
      scaffolderModuleExposure,
      ...features,
      catalogServiceMock.factory({
        entities: [...components, ...templateNames.map(readTemplate)],
      }),
      mockServices.rootConfig.factory({
        data: {
          exposure: platformConfig,
          integrations: { github: [{ host, apiBaseUrl, token }] },
        },
      }),
    ],
  });
  const scaffolder = request.agent(backend.server);
  return {
    scaffolder,
    run: (template: string, values: object) =>
      runTemplate(scaffolder, template, values),
    stop: () => backend.stop(),
  };
}
