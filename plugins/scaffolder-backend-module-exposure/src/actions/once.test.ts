import { createMockDirectory } from '@backstage/backend-test-utils';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import {
  describeRemoval,
  draftRemoval,
  draftRequest,
  parseHostname,
  planRemoval,
  settleRequest,
  writeExposure,
} from '@exposure/backstage-plugin-exposure-common';
import { actionServices, shopMember } from '../__testUtils__/actionServices';
import { runExposureWrite } from '../__testUtils__/runExposureWrite';
import { createExposureRemoveAction } from './exposureRemove';

jest.mock('@exposure/backstage-plugin-exposure-common', () => {
  const actual = jest.requireActual(
    '@exposure/backstage-plugin-exposure-common',
  );
  const counted = (...names: string[]) =>
    Object.fromEntries(names.map(name => [name, jest.fn(actual[name])]));
  return {
    ...actual,
    ...counted('draftRequest', 'settleRequest', 'planExposure'),
    ...counted('writeExposure', 'parseHostname', 'removeExposure'),
    ...counted('draftRemoval', 'planRemoval', 'describeRemoval'),
  };
});

const mockDir = createMockDirectory();

beforeEach(() => mockDir.clear());

it('reads and prints a request once', async () => {
  const output = await runExposureWrite(mockDir.path, {
    redirects: ['www.shop.apps.example.com'],
  });
  expect(output.changed).toBe(true);
  expect(draftRequest).toHaveBeenCalledTimes(1);
  expect(settleRequest).toHaveBeenCalledTimes(1);
  expect(writeExposure).toHaveBeenCalledTimes(1);
  expect(parseHostname).not.toHaveBeenCalled();
});

it('reads a removal once, and tells it once', async () => {
  await createExposureRemoveAction(actionServices()).handler({
    ...createMockActionContext({
      input: {
        entityRef: 'component:default/shop',
        environment: 'prod-eu',
        namespace: 'shop',
      },
      workspacePath: mockDir.path,
    }),
    getInitiatorCredentials: async () => shopMember,
  });
  expect(draftRemoval).toHaveBeenCalledTimes(1);
  expect(planRemoval).toHaveBeenCalledTimes(1);
  expect(describeRemoval).toHaveBeenCalledTimes(1);
});
