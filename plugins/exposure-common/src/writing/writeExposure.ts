import { manifestsOf } from '../manifests/buildManifests';
import { exposureFolder } from '../manifests/exposureFiles';
import { planFiles } from '../manifests/landing/planFiles';
import type {
  ExistingFiles,
  PlannedFile,
} from '../manifests/landing/PlannedFile';
import { renderFiles } from '../manifests/printing/renderFiles';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import type { ExposureRequest } from '../request/ExposureRequest';
import { parseRequest } from './draftRequest';
import type { Requester } from './draftRequest';
import { placeRequest } from '../request/PlacedRequest';
import type { PlacedRequest } from '../request/PlacedRequest';
import { keepRequest } from './fillFromFiles';
import type { Parsed, Warning } from '../input/Refusal';
import { judgeRequest } from '../request/rules/requestRules';
import { branchName } from '../instructions/branchName';
import { dnsRecords } from '../platform/dnsRecords';
import type { DnsInstruction } from '../platform/dnsRecords';
import { droppedWarnings, servedUntilNow } from './droppedHostnames';
import { evidenceOf, evidencePage } from '../evidence/evidenceOf';
import { pullRequestText } from '../instructions/pullRequestText';

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
  /** A-labels that go off the web by it: served until now, and not any more. */
  droppedHostnames: string[];
  warnings: Warning[];
}

/**
 * What the caller knows besides the request.
 * @public
 */
export interface WritingNotes {
  /** What was found out in the repository or the cluster: the reviewers should know it too. */
  noted?: readonly Warning[];
  /** A-labels that other requests, written together with this one, serve from now on in its environment: they move and do not go. */
  servedElsewhere?: readonly string[];
}

/** The hostnames of a request by what they are to those that the files serve. */
function compareHostnames(
  request: ExposureRequest,
  files: readonly PlannedFile[],
  servedElsewhere: readonly string[],
) {
  const before = servedUntilNow(files, request);
  const asked = [...request.hostnames, ...request.redirects];
  const stay = [...asked, ...servedElsewhere];
  const added = request.hostnames.filter(name => !before.includes(name));
  return {
    dropped: before.filter(name => !stay.includes(name)),
    present: asked.filter(name => before.includes(name)),
    // A change that adds none is named by all that stay.
    named: added.length > 0 ? added : request.hostnames,
  };
}

function write(
  placed: PlacedRequest,
  existing: ExistingFiles,
  warnings: Warning[],
  { noted = [], servedElsewhere = [] }: WritingNotes,
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
  const compared = compareHostnames(request, files, servedElsewhere);
  const { dropped } = compared;
  const told = [
    ...droppedWarnings(
      dropped,
      request.environment,
      'the files serve it now, and this request does not name it. To keep it, name it too.',
    ),
    ...warnings,
    ...noted,
    ...planned.warnings,
  ];
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
        ...compared,
      }),
      evidence: evidencePage(placed, evidence),
      dnsRecords: dnsRecords(request, platform),
      droppedHostnames: dropped,
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
 * @param notes - what the caller knows besides
 * @public
 */
export function writeExposure(
  input: unknown,
  platform: ExposurePlatform,
  existing: ExistingFiles = new Map(),
  requester: Requester = {},
  notes: WritingNotes = {},
): Parsed<WrittenExposure> {
  const kept = keepRequest(input, platform, existing);
  if (!kept.ok) return kept;
  const request = parseRequest(kept.value, platform, requester);
  if (!request.ok) return request;
  const warnings = [...kept.warnings, ...request.warnings];
  const placed = placeRequest(request.value, platform);
  return placed
    ? write(placed, existing, warnings, notes)
    : { ok: false, refusals: judgeRequest(request.value, platform) };
}
