import { CompoundEntityRef } from '@backstage/catalog-model';
import { EntityExposures } from '@exposure/backstage-plugin-exposure-common';
import { ExposureApi } from '../src/api/ExposureApi';
import { exampleNow } from '../src/__testUtils__/anExposureStatus';
import { FakeExposureApi } from '../src/__testUtils__/FakeExposureApi';
import { examples } from './examples';

const fake = new FakeExposureApi({
  recheck: async () => ({
    accepted: true,
    nextRecheckAt: new Date(exampleNow.getTime() + 10_000).toISOString(),
  }),
});

/** Answers with the example that has the component's name. */
export const exampleApi: ExposureApi = {
  exposuresOf: (entity: CompoundEntityRef): Promise<EntityExposures> =>
    (examples.get(entity.name) ?? (() => fake.exposuresOf()))(),
  recheck: () => fake.recheck(),
  preflight: request => fake.preflight(request),
  platform: () => fake.platform(),
  servicesOf: () => fake.servicesOf(),
  requestsOf: () => fake.requestsOf(),
};
