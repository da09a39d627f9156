import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  exposureFilePaths,
  exposureFolder,
  judgeNamespace,
  removeExposure,
} from '@exposure/backstage-plugin-exposure-common';
import { readCaller } from '../caller/readCaller';
import { refusalError } from '../refusalError';
import { openWorkspace } from '../workspace/openWorkspace';
import type { ActionServices } from './ActionServices';
import { examples } from './exposureRemove.examples';
import { removalWarnings } from './judgePullRequests';
import { judgeRemoval } from './judgeRemoval';
import { namespaceWarnings } from './namespaceWarnings';
import { outputFields } from './outputFields';
import { reportOutcome } from './reportOutcome';
import { locationFields } from './requestFields';

/**
 * The action `exposure:remove`: deletes the files that were written for a component in one
 * environment and namespace. It asks for the same rights as `exposure:write`.
 *
 * @throws InputError with every rule that was broken; then nothing was deleted
 */
export function createExposureRemoveAction(services: ActionServices) {
  const { platform } = services;
  return createTemplateAction({
    id: 'exposure:remove',
    description:
      'Deletes the Kubernetes files of an exposure and says what to do about DNS first.',
    examples,
    supportsDryRun: true,
    schema: { input: locationFields, output: outputFields },
    async handler(ctx) {
      const { targetPath = '.', ...asked } = ctx.input;
      const credentials = await ctx.getInitiatorCredentials();
      const { entity, entityRef } = await readCaller(
        services,
        asked.entityRef,
        credentials,
      );
      const input = { ...asked, entityRef };
      // With no files first: the input is judged before a path is made of it.
      const judged = removeExposure(input, platform, new Map());
      const refusals = [
        ...(judged.ok ? [] : judged.refusals),
        ...judgeNamespace(input.namespace, entity.metadata.annotations),
      ];
      if (refusals.length > 0) throw refusalError(refusals);

      const owner = { ...input, component: entity.metadata.name };
      const folder = exposureFolder(owner, platform);
      const workspace = await openWorkspace(ctx.workspacePath, targetPath);
      const found = await workspace.findFiles(
        exposureFilePaths(owner, platform),
      );
      const planned = removeExposure(input, platform, found.readable);
      if (!planned.ok) throw refusalError(planned.refusals);
      const { changed } = planned.value;
      await judgeRemoval(planned.value, { folder, workspace, found });
      const pulls = await services.exposure.pullRequests(owner, credentials);
      const written = removeExposure(input, platform, found.readable, [
        ...namespaceWarnings(owner.namespace, entity),
        ...removalWarnings(changed, pulls),
      ]);
      if (!written.ok) throw refusalError(written.refusals);
      await workspace.apply(written.value.files);
      reportOutcome(ctx, written.value, folder);
    },
  });
}
