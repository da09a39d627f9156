import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import request from 'supertest';
import { platformConfig } from './__testUtils__/platformConfig';
import scaffolderModuleExposure from './index';

const startWith = (exposure?: object) =>
  startTestBackend({
    features: [
      scaffolderPlugin,
      scaffolderModuleExposure,
      catalogServiceMock.factory(),
      mockServices.rootConfig.factory({ data: exposure ? { exposure } : {} }),
    ],
  });

describe('scaffolderModuleExposure', () => {
  it('adds both actions, each described, with examples and dry run', async () => {
    const backend = await startWith(platformConfig);
    const { body } = await request(backend.server).get(
      '/api/scaffolder/v2/actions',
    );
    const actions = body.filter(({ id }: { id: string }) =>
      id.startsWith('exposure:'),
    );
    expect(actions.map(({ id }: { id: string }) => id).sort()).toEqual([
      'exposure:remove',
      'exposure:write',
    ]);
    for (const { description, examples, schema } of actions) {
      expect(description).not.toBe('');
      expect(examples.length).toBeGreaterThan(1);
      const fields = [schema.input, schema.output].flatMap(
        ({ properties }: { properties: Record<string, object> }) =>
          Object.values(properties),
      );
      for (const field of fields) {
        expect(field).toHaveProperty('description');
      }
    }
    await backend.stop();
  });

  it('starts without a section exposure, and its actions say what is missing', async () => {
    const backend = await startWith();
    const { body } = await request(backend.server)
      .post('/api/scaffolder/v2/dry-run')
      .send({
        template: {
          apiVersion: 'scaffolder.backstage.io/v1beta3',
          kind: 'Template',
          metadata: { name: 'expose' },
          spec: {
            type: 'service',
            steps: [
              {
                id: 'write',
                name: 'Write',
                action: 'exposure:write',
                input: {
                  entityRef: 'component:default/shop',
                  environment: 'prod-eu',
                  namespace: 'shop',
                  hostnames: ['shop.apps.example.com'],
                  service: { name: 'shop', port: 3000 },
                },
              },
            ],
          },
        },
        values: {},
        directoryContents: [],
      });
    expect(JSON.stringify(body)).toContain(
      'The platform team has not configured web addresses in this portal yet',
    );
    await backend.stop();
  });

  it('stops the backend when the configuration is wrong, with the full path', async () => {
    const environment = {
      ...platformConfig.environments['prod-eu'],
      stage: 'dev',
    };
    await expect(
      startWith({
        ...platformConfig,
        environments: { 'prod-eu': environment },
      }),
    ).rejects.toThrow('exposure.environments.prod-eu.stage');
  });
});
