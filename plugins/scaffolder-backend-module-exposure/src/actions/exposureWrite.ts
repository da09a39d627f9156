import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  completeRequest,
  componentWarnings,
  exposureFilePaths,
  exposureFolder,
  judgeNamespace,
  parseRequest,
  writeExposure,
  type ExposurePlatform,
  type ExposureRequest,
} from '@exposure/backstage-plugin-exposure-common';
import { readCaller, type Caller } from '../caller/readCaller';
import { refusalError } from '../refusalError';
import { applyPlan } from '../workspace/applyPlan';
import { Workspace } from '../workspace/Workspace';
import type { ActionServices } from './ActionServices';
import { examples } from './exposureWrite.examples';
import { outputFields } from './outputFields';
import { reportOutcome } from './reportOutcome';
import { requestFields } from './requestFields';

/** The request, or an error with every rule that it breaks. */
function judge(
  { input, namespace }: { input: unknown; namespace: string },
  { entity, ownerRefs }: Caller,
  platform: ExposurePlatform,
): ExposureRequest {
  const parsed = parseRequest(input, platform, { ownerRefs });
  const refusals = [
    ...(parsed.ok ? [] : parsed.refusals),
    ...judgeNamespace(namespace, entity.metadata.annotations),
  ];
  if (!parsed.ok || refusals.length > 0) throw refusalError(refusals);
  return parsed.value;
}

/**
 * The action `exposure:write`: checks a request with the caller's own rights and writes its files
 * into the workspace. A dry run does the same in its own workspace, as `fetch:template` does.
 *
 * @throws InputError with every rule that was broken; then nothing was written
 */
export function createExposureWriteAction(services: ActionServices) {
  const { platform } = services;
  return createTemplateAction({
    id: 'exposure:write',
    description:
      'Checks a request for web addresses and writes the Kubernetes files that make them work.',
    examples,
    supportsDryRun: true,
    schema: { input: requestFields, output: outputFields },
    async handler(ctx) {
      const { targetPath = '.', ...asked } = ctx.input;
      const credentials = await ctx.getInitiatorCredentials();
      const caller = await readCaller(services, asked.entityRef, credentials);
      const { annotations } = caller.entity.metadata;
      const { input, warnings } = completeRequest(
        { ...asked, entityRef: caller.entityRef },
        annotations,
      );
      const { namespace } = asked;
      const request = judge({ input, namespace }, caller, platform);
      warnings.push(...componentWarnings(request.component, annotations));

      const workspace = await Workspace.open(ctx.workspacePath, targetPath);
      const paths = exposureFilePaths(request, platform);
      const found = await workspace.readFiles(paths);
      const written = writeExposure(input, platform, found.readable, caller);
      if (!written.ok) throw refusalError(written.refusals);
      await applyPlan(written.value.files, { workspace, found });
      reportOutcome(
        ctx,
        {
          ...written.value,
          warnings: [...written.value.warnings, ...warnings],
        },
        exposureFolder(request, platform),
      );
    },
  });
}
