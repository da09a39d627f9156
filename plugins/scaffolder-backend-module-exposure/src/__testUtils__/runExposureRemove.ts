import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { createExposureRemoveAction } from '../actions/exposureRemove';
import { actionServices, shopMember } from './actionServices';

/** Where the tests take an address away. */
const shopPlace = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
};

/** Runs `exposure:remove` on {@link shopPlace} with differences, and collects its output. */
export async function runExposureRemove(
  workspacePath: string,
  input: object = {},
  services: ReturnType<typeof actionServices> = actionServices(),
): Promise<Record<string, unknown>> {
  const output: Record<string, unknown> = {};
  await createExposureRemoveAction(services).handler({
    ...createMockActionContext({
      input: { ...shopPlace, ...input },
      workspacePath,
    }),
    getInitiatorCredentials: async () => shopMember,
    output: (name, value) => {
      output[String(name)] = value;
    },
  });
  return output;
}
