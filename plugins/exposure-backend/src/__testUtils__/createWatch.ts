import { mockServices } from '@backstage/backend-test-utils';
import { parsePlatform } from '@exposure/backstage-plugin-exposure-common';
import type { JsonObject } from '@backstage/types';
import type { ExposureAdapters } from '../ExposureAdapters';
import { PullRequestWatch } from '../pullRequests/PullRequestWatch';
import { ExposureWatch } from '../watch/ExposureWatch';
import { StatusReader } from '../reading/StatusReader';
import type { ExposureStore } from '../store/ExposureStore';
import { exampleConfig } from '../testing/exampleConfig';

/** One replica over these adapters and this store, not yet started, and a reader of what it stores. */
export function createWatch(options: {
  adapters: ExposureAdapters;
  store: ExposureStore;
  replica?: string;
  config?: JsonObject;
}) {
  const { adapters, store, replica = 'one', config = exampleConfig } = options;
  const { clock } = adapters;
  const parsed = parsePlatform(config.exposure);
  if (!parsed.ok) {
    throw new Error(JSON.stringify(parsed.refusals));
  }
  const platform = parsed.value;
  const logger = mockServices.logger.mock();
  const pullRequests = new PullRequestWatch({
    pullRequests: adapters.pullRequests,
    environments: Object.keys(platform.environments),
    store,
    clock,
    logger,
  });
  const onChanged = jest.fn();
  const watch = new ExposureWatch({
    ...adapters,
    replica,
    platform,
    pullRequests,
    store,
    logger,
    onChanged,
  });
  const reader = new StatusReader({ platform, store, clock });
  return { watch, pullRequests, reader, onChanged, logger, platform };
}
