import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  describeRemoval,
  draftRemoval,
  exposureFilePaths,
  exposureFolder,
  planRemoval,
} from '@exposure/backstage-plugin-exposure-common';
import { readCaller } from '../caller/readCaller';
import { orRefuse } from '../refusalError';
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
      'Deletes the Kubernetes files of an exposure and lists the DNS records to remove first.',
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
      const { annotations = {} } = entity.metadata;
      const removal = orRefuse(
        draftRemoval({ ...asked, entityRef }, platform, { annotations }),
      );
      const { place } = removal;
      const folder = exposureFolder(place, platform);
      const workspace = await openWorkspace(ctx.workspacePath, targetPath);
      const found = await workspace.findFiles(
        exposureFilePaths(place, platform),
      );
      const planned = orRefuse(planRemoval(removal, found.readable));
      await judgeRemoval(planned, { folder, workspace, found });
      const pulls = await services.exposure.pullRequests(place, credentials);
      const written = describeRemoval(planned, [
        ...namespaceWarnings(place.namespace, entity),
        ...removalWarnings(planned.changed, pulls),
      ]);
      await workspace.apply(written.files);
      reportOutcome(ctx, written, folder);
    },
  });
}
