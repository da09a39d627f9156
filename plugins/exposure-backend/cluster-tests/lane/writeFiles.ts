import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import type { ScaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createMockActionContext } from '@backstage/plugin-scaffolder-node-test-utils';
import type { JsonObject } from '@backstage/types';
import scaffolderModule from '@exposure/backstage-plugin-scaffolder-backend-module-exposure';

/**
 * Writes the files of a request with the action `exposure:write`, as a template would, into a new folder.
 * Resolves with the folder that holds the kustomization.
 */
export async function writeFiles(
  config: JsonObject,
  entity: Entity,
  input: JsonObject,
): Promise<string> {
  const actions: Parameters<ScaffolderActionsExtensionPoint['addActions']> = [];
  const backend = await startTestBackend({
    extensionPoints: [
      [
        scaffolderActionsExtensionPoint,
        { addActions: (...added) => actions.push(...added) },
      ],
    ],
    features: [
      scaffolderModule,
      mockServices.rootConfig.factory({ data: config }),
      catalogServiceMock.factory({ entities: [entity] }),
    ],
  });
  const workspacePath = await mkdtemp(path.join(tmpdir(), 'exposure-files-'));
  await actions
    .find(({ id }) => id === 'exposure:write')
    ?.handler({
      ...createMockActionContext({ input, workspacePath }),
      output() {},
    });
  await backend.stop();
  return path.join(
    workspacePath,
    `deploy/${input.environment}/${input.namespace}/${entity.metadata.name}`,
  );
}
