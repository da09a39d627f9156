import { buildManifests } from '../manifests/buildManifests';
import { exposureFolder } from '../manifests/exposureFiles';
import { planFiles } from '../manifests/planFiles';
import type { ExistingFiles, PlannedFile } from '../manifests/planFiles';
import { renderFiles } from '../manifests/renderFiles';
import type { ExposurePlatform } from '../request/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import { parseRequest } from '../request/parseRequest';
import type { Requester } from '../request/parseRequest';
import { placeRequest } from '../request/PlacedRequest';
import type { Parsed, Warning } from '../request/Refusal';
import { branchName } from './branchName';
import { dnsRecords } from './dnsRecords';
import type { DnsInstruction } from './dnsRecords';
import { evidencePage } from './evidence/evidenceOf';
import { pullRequestText } from './pullRequestText';

/**
 * What writing or removing an exposure comes to: files to change, and the words of the pull request.
 * @public
 */
export interface WrittenExposure {
  files: PlannedFile[];
  changed: boolean;
  branch: string;
  title: string;
  body: string;
  commitMessage: string;
  /** What the files declare for a control owner, as a Markdown page; left out when an exposure is taken away. */
  evidence?: string;
  dnsRecords: DnsInstruction[];
  warnings: Warning[];
}

function write(
  request: ExposureRequest,
  platform: ExposurePlatform,
  existing: ExistingFiles,
  warnings: Warning[],
): Parsed<WrittenExposure> {
  const manifests = buildManifests(request, platform);
  if (!manifests.ok) return manifests;
  const planned = planFiles(
    renderFiles(manifests.value, request, platform),
    existing,
    { request, folder: exposureFolder(request, platform) },
  );
  const placed = placeRequest(request, platform);
  if (!planned.ok || !placed) {
    return { ok: false, refusals: planned.ok ? [] : planned.refusals };
  }
  const files = planned.value;
  return {
    ok: true,
    value: {
      files,
      changed: files.some(file => file.state !== 'unchanged'),
      branch: branchName(request),
      ...pullRequestText(placed, {
        manifests: manifests.value,
        files,
        warnings,
      }),
      evidence: evidencePage(placed, manifests.value),
      dnsRecords: dnsRecords(request, platform),
      warnings,
    },
    warnings,
  };
}

/**
 * The whole pen: from what a team asks to files, DNS records and the words of the pull request. Writes nothing itself.
 * @param input - the request, not trusted
 * @param platform - from `parsePlatform`
 * @param existing - present content of `exposureFilePaths`, as far as those files exist
 * @param requester - who asks, where that is known
 * @public
 */
export function writeExposure(
  input: unknown,
  platform: ExposurePlatform,
  existing: ExistingFiles = new Map(),
  requester: Requester = {},
): Parsed<WrittenExposure> {
  const request = parseRequest(input, platform, requester);
  return request.ok
    ? write(request.value, platform, existing, request.warnings)
    : request;
}
