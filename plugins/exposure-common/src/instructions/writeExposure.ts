import { manifestsOf } from '../manifests/buildManifests';
import { exposureFolder } from '../manifests/exposureFiles';
import { planFiles } from '../manifests/planFiles';
import type { ExistingFiles, PlannedFile } from '../manifests/planFiles';
import { renderFiles } from '../manifests/renderFiles';
import type { ExposurePlatform } from '../request/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import { parseRequest } from '../request/parseRequest';
import type { Requester } from '../request/parseRequest';
import { placeRequest } from '../request/PlacedRequest';
import type { PlacedRequest } from '../request/PlacedRequest';
import { keepRequest } from '../request/readRequest/keepRequest';
import type { Parsed, Warning } from '../request/Refusal';
import { judgeRequest } from '../request/requestRules';
import { branchName } from './branchName';
import { dnsRecords } from './dnsRecords';
import type { DnsInstruction } from './dnsRecords';
import { evidenceOf, evidencePage } from './evidence/evidenceOf';
import { pullRequestText } from './pullRequestText';
import { writtenHostnames } from './writtenHostnames';

/**
 * What writing or removing an exposure comes to: files to change, and the words of the pull request.
 * @public
 */
export interface WrittenExposure {
  files: PlannedFile[];
  changed: boolean;
  branch: string;
  title: string;
  /** Markdown. */
  body: string;
  /** The same in at most 4,000 characters, for Azure DevOps. */
  shortBody: string;
  commitMessage: string;
  /** What the files declare for a control owner, as a Markdown page; left out when an exposure is taken away. */
  evidence?: string;
  dnsRecords: DnsInstruction[];
  warnings: Warning[];
}

/** Hostnames that the files served until now and that the request does not name. */
function droppedHostnames(
  request: ExposureRequest,
  files: readonly PlannedFile[],
): string[] {
  const asked = [...request.hostnames, ...request.redirects];
  const changed = files.filter(({ state }) => state !== 'unchanged');
  return writtenHostnames(
    changed.flatMap(({ before }) => before ?? []),
    request,
  ).filter(hostname => !asked.includes(hostname));
}

function write(
  placed: PlacedRequest,
  existing: ExistingFiles,
  warnings: Warning[],
): Parsed<WrittenExposure> {
  const { request, platform } = placed;
  const manifests = manifestsOf(placed);
  const planned = planFiles(
    renderFiles(manifests, request, platform),
    existing,
    { request, folder: exposureFolder(request, platform) },
  );
  if (!planned.ok) return planned;
  const files = planned.value;
  const told = [...warnings, ...planned.warnings];
  const evidence = evidenceOf(placed, manifests);
  return {
    ok: true,
    value: {
      files,
      changed: files.some(file => file.state !== 'unchanged'),
      branch: branchName(request),
      ...pullRequestText(placed, {
        evidence,
        files,
        warnings: told,
        dropped: droppedHostnames(request, files),
      }),
      evidence: evidencePage(placed, evidence),
      dnsRecords: dnsRecords(request, platform),
      warnings: told,
    },
    warnings: told,
  };
}

/**
 * The whole pen: from what a team asks to files, DNS records and the words of the pull request. Writes nothing itself.
 * @param input - the request, not trusted
 * @param platform - from `parsePlatform`
 * @param existing - present content of `exposureFilePaths`, as far as those files exist
 * @param requester - who asks, where that is known
 * @param noted - what the caller found out besides, in the repository or the cluster: its reviewers should know it too
 * @public
 */
export function writeExposure(
  input: unknown,
  platform: ExposurePlatform,
  existing: ExistingFiles = new Map(),
  requester: Requester = {},
  noted: readonly Warning[] = [],
): Parsed<WrittenExposure> {
  const kept = keepRequest(input, platform, existing);
  if (!kept.ok) return kept;
  const request = parseRequest(kept.value, platform, requester);
  if (!request.ok) return request;
  const warnings = [...kept.warnings, ...request.warnings, ...noted];
  const placed = placeRequest(request.value, platform);
  return placed
    ? write(placed, existing, warnings)
    : { ok: false, refusals: judgeRequest(request.value, platform) };
}
