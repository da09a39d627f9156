import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  completeRequest,
  componentWarnings,
  exposureFilePaths,
  exposureFolder,
  parseRequest,
  writeExposure,
  type ExposurePlace,
  type ExposureRequest,
  type Warning,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  FoundFiles,
  Repository,
} from '@exposure/backstage-plugin-exposure-node';
import { readCaller, type Caller } from '../caller/readCaller';
import { refusalError, unlessRefused } from '../refusalError';
import { judgeRepository } from '../workspace/judgeRepository';
import { openWorkspace } from '../workspace/openWorkspace';
import type { ActionServices } from './ActionServices';
import { examples } from './exposureWrite.examples';
import { judgeCluster } from './judgeCluster';
import {
  judgeOpen,
  type KeepWish,
  type NamedHostnames,
} from './judgePullRequests';
import { judgeRequest } from './judgeRequest';
import { judgeTogether } from './judgeTogether';
import { keepFound } from './keepFound';
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

/** A request, and the present files of its place. */
interface AskedRequest {
  input: unknown;
  place: ExposurePlace;
  found: FoundFiles;
}

/** A request that is whole, and what its reader should know. */
interface WholeRequest {
  input: unknown;
  request: ExposureRequest;
  warnings: Warning[];
}

/** Looks whether the files would overwrite what another pull request asks for. */
async function judgeBranch(
  asked: KeepWish & NamedHostnames,
  place: ExposurePlace,
  { credentials, services }: Asking,
): Promise<Warning[]> {
  const seen = await services.exposure.pullRequests(place, credentials);
  return unlessRefused(judgeOpen(asked, seen));
}

/** Completes a request from the files and the Service that are there. */
async function complete(
  { input, place, found }: AskedRequest,
  { caller, credentials, services }: Asking,
): Promise<WholeRequest> {
  const { platform, exposure } = services;
  const { annotations } = caller.entity.metadata;
  const kept = keepFound(input, platform, found);
  const completed = completeRequest(kept.value, annotations, {
    platform,
    services: await exposure.services(place, credentials),
  });
  const parsed = parseRequest(completed.input, platform, caller);
  const refusals = [
    ...(parsed.ok ? [] : parsed.refusals),
    ...completed.refusals,
  ];
  if (!parsed.ok || refusals.length > 0) throw refusalError(refusals);
  return {
    input: completed.input,
    request: parsed.value,
    warnings: [
      ...kept.warnings,
      ...completed.warnings,
      ...componentWarnings(place.component, annotations),
      ...namespaceWarnings(place.namespace, caller.entity),
    ],
  };
}

/** Looks for others who own what the request takes, in the repository and in the cluster. */
async function judgeOwners(
  { input, request }: WholeRequest,
  { credentials, services, workspace }: Asking & { workspace: Repository },
): Promise<Warning[]> {
  const { platform, exposure } = services;
  const repository = await judgeRepository(workspace, request, platform);
  const told = unlessRefused(repository);
  const cluster = judgeCluster(await exposure.preflight(input, credentials));
  return [...told, ...unlessRefused(cluster)];
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
      const place = judgeRequest(input, caller, platform);
      const twice = judgeTogether(together, place, platform);
      if (twice.length > 0) throw refusalError(twice);
      const asking = { caller, credentials, services };
      const open = await judgeBranch(asked, place, asking);

      const workspace = await openWorkspace(ctx.workspacePath, targetPath);
      const found = await workspace.findFiles(
        exposureFilePaths(place, platform),
      );
      const whole = await complete({ input, place, found }, asking);
      const owners = await judgeOwners(whole, { ...asking, workspace });
      const written = writeExposure(
        whole.input,
        platform,
        found.readable,
        caller,
        { noted: [...whole.warnings, ...owners, ...open] },
      );
      if (!written.ok) throw refusalError(written.refusals);
      await workspace.apply(written.value.files);
      reportOutcome(ctx, written.value, exposureFolder(place, platform));
    },
  });
}
