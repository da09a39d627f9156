import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import { createExposureWriteAction } from '../actions/exposureWrite';
import { actionServices, shopMember } from './actionServices';

/** A request that is fine. */
export const shopRequest = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
  hostnames: ['shop.apps.example.com'],
  service: { name: 'shop', port: 3000 },
  podSelector: { app: 'shop' },
  podPort: 8080,
};

/** Runs `exposure:write` on {@link shopRequest} with differences, and collects its output. */
export async function runExposureWrite(
  workspacePath: string,
  input: object,
  services: ReturnType<typeof actionServices> = actionServices(),
  credentials: BackstageCredentials = shopMember,
): Promise<Record<string, unknown>> {
  const output: Record<string, unknown> = {};
  const action = createExposureWriteAction(services);
  await action.handler({
    ...createMockActionContext<typeof shopRequest>({
      input: { ...shopRequest, ...input },
      workspacePath,
    }),
    getInitiatorCredentials: async () => credentials,
    output: (name, value) => {
      output[String(name)] = value;
    },
  });
  return output;
}

/** The ids of the warnings in an output. */
export const warningIds = ({ warnings }: Record<string, unknown>): string[] =>
  Array.isArray(warnings) ? warnings.map(({ id }) => id) : [];
