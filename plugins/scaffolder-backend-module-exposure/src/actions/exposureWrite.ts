import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  componentWarnings,
  draftRequest,
  exposureFilePaths,
  exposureFolder,
  requestInput,
  settleRequest,
  writeExposure,
  type ExposurePlace,
  type RequestDraft,
  type SettledRequest,
  type Warning,
} from '@exposure/backstage-plugin-exposure-common';
import type { Repository } from '@exposure/backstage-plugin-exposure-node';
import { readCaller, requesterOf, type Caller } from '../caller/readCaller';
import { orRefuse, refusalError, unlessRefused } from '../refusalError';
import { judgeRepository } from '../workspace/judgeRepository';
import { openWorkspace } from '../workspace/openWorkspace';
import type { ActionServices } from './ActionServices';
import { examples } from './exposureWrite.examples';
import { judgeCluster } from './judgeCluster';
import { judgeOpen } from './judgePullRequests';
import { judgeTogether } from './judgeTogether';
import { namespaceWarnings } from './namespaceWarnings';
import { outputFields } from './outputFields';
import { reportOutcome } from './reportOutcome';
import { requestFields } from './requestFields';

/** Who asks, and by what services it is answered. */
interface Asking {
  caller: Caller;
  credentials: BackstageCredentials;
  services: ActionServices;
}

/** Looks whether the files would overwrite what another pull request asks for. */
async function judgeBranch(
  draft: RequestDraft,
  { credentials, services }: Asking,
): Promise<Warning[]> {
  const seen = await services.exposure.pullRequests(draft.place, credentials);
  return unlessRefused(judgeOpen(draft, seen));
}

/** Looks for others who own what the request takes, in the repository and in the cluster. */
async function judgeOwners(
  { request }: SettledRequest,
  { credentials, services, workspace }: Asking & { workspace: Repository },
): Promise<Warning[]> {
  const { platform, exposure } = services;
  const repository = await judgeRepository(workspace, request, platform);
  const told = unlessRefused(repository);
  const cluster = judgeCluster(
    await exposure.preflight(requestInput(request), credentials),
  );
  return [...told, ...unlessRefused(cluster)];
}

/** What the catalog lacks of the component. */
function catalogWarnings(
  { component, namespace }: ExposurePlace,
  { entity }: Caller,
): Warning[] {
  return [
    ...componentWarnings(component, entity.metadata.annotations),
    ...namespaceWarnings(namespace, entity),
  ];
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
      const { targetPath = '.', together = [], ...asked } = ctx.input;
      const credentials = await ctx.getInitiatorCredentials();
      const caller = await readCaller(services, asked.entityRef, credentials);
      const input = { ...asked, entityRef: caller.entityRef };
      const draft = orRefuse(
        draftRequest(input, platform, requesterOf(caller)),
      );
      const { place } = draft;
      const twice = judgeTogether(together, place, platform);
      if (twice.length > 0) {
        throw refusalError(twice);
      }
      const asking = { caller, credentials, services };
      const open = await judgeBranch(draft, asking);

      const workspace = await openWorkspace(ctx.workspacePath, targetPath);
      const files = await workspace.findFiles(
        exposureFilePaths(place, platform),
      );
      const seen = await services.exposure.services(place, credentials);
      const settled = orRefuse(settleRequest(draft, { files, services: seen }));
      const owners = await judgeOwners(settled, { ...asking, workspace });
      const noted = [...catalogWarnings(place, caller), ...owners, ...open];
      const written = orRefuse(
        writeExposure(settled, files.readable, { noted }),
      );
      await workspace.apply(written.files);
      reportOutcome(ctx, written, exposureFolder(place, platform));
    },
  });
}
