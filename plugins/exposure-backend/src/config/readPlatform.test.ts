import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import { exposurePlugin } from '../plugin';
import { exampleConfig } from '../testing/exampleConfig';
import { readPlatform } from './readPlatform';

const change = (path: string, value: unknown): JsonObject => {
  const copy = structuredClone(exampleConfig);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((node, key) => Object(node)[key], Object(copy));
  parent[last] = value;
  return copy;
};

describe('readPlatform', () => {
  it('reads the section', () => {
    const logger = mockServices.logger.mock();
    const platform = readPlatform(new ConfigReader(exampleConfig), logger);
    expect(Object.keys(platform?.environments ?? {})).toEqual(['prod']);
    expect(platform?.zones[0]?.suffix).toBe('apps.example.com');
  });

  it('logs what is allowed and should be known', () => {
    const logger = mockServices.logger.mock();
    readPlatform(new ConfigReader(exampleConfig), logger);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('ingress-nginx'),
    );
  });
});

describe('the start of the backend', () => {
  const start = (config: JsonObject) =>
    startTestBackend({
      features: [
        exposurePlugin,
        mockServices.rootConfig.factory({ data: config }),
        catalogServiceMock.factory(),
      ],
    });

  it.each([
    ['an empty section', 'exposure', {}, 'exposure.environments'],
    [
      'a cluster that there is not',
      'exposure.environments.prod.cluster',
      'moon',
      'exposure.environments.prod.cluster',
    ],
    [
      'a stage that there is not',
      'exposure.environments.prod.stage',
      'live',
      'exposure.environments.prod.stage',
    ],
    [
      'a zone of an unknown environment',
      'exposure.zones.0.environments',
      ['moon'],
      'exposure.zones[0].environments',
    ],
    [
      'an unknown key',
      'exposure.environments.prod.colour',
      'red',
      'exposure.environments.prod.colour',
    ],
    [
      'a resolver that is no address',
      'exposure.environments.prod.dns',
      { resolvers: ['a b'] },
      'exposure.environments.prod.dns.resolvers[0]',
    ],
  ])('stops at %s and names the key', async (_, path, value, named) => {
    await expect(start(change(path, value))).rejects.toThrow(named);
  });
});
