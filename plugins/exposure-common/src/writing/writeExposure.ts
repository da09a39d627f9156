import { manifestsOf } from '../manifests/manifestsOf';
import { exposureFolder } from '../manifests/exposureFiles';
import { planFiles } from '../manifests/landing/planFiles';
import type {
  ExistingFiles,
  PlannedFile,
} from '../manifests/landing/PlannedFile';
import type { Manifest } from '../manifests/Manifest';
import { renderFiles } from '../manifests/printing/renderFiles';
import type { ExposureRequest } from '../request/ExposureRequest';
import type { Parsed, Warning } from '../input/Refusal';
import { branchName } from '../instructions/branchName';
import { dnsRecords } from '../platform/dnsRecords';
import type { DnsInstruction } from '../platform/dnsRecords';
import { droppedWarnings, servedUntilNow } from './droppedHostnames';
import { evidenceOf, evidencePage } from '../evidence/evidenceOf';
import { pullRequestText } from '../instructions/pullRequestText';
import type { SettledRequest } from './settleRequest';

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
  /** The objects of the files, in their order; none when an exposure is taken away. */
  manifests: readonly Manifest[];
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

/**
 * What a request comes to in its repository, before it is told.
 * @public
 */
export interface PlannedExposure {
  settled: SettledRequest;
  manifests: readonly Manifest[];
  files: PlannedFile[];
  /** What is worth knowing of the files that are there. */
  warnings: readonly Warning[];
}

/**
 * From a request to its files. Where several requests are written together, each is planned first: only then is it known
 * which hostnames move from one to another.
 * @param existing - present content of `exposureFilePaths`, as far as those files exist
 * @returns the plan; or the files and objects that are not ours and stand in the way
 * @public
 */
export function planExposure(
  settled: SettledRequest,
  existing: ExistingFiles = new Map(),
): Parsed<PlannedExposure> {
  const { request, platform } = settled;
  const manifests = manifestsOf(settled);
  const planned = planFiles(
    renderFiles(manifests, request, platform),
    existing,
    { request, folder: exposureFolder(request, platform) },
  );
  if (!planned.ok) {
    return planned;
  }
  const { value: files, warnings } = planned;
  return { ok: true, value: { settled, manifests, files, warnings }, warnings };
}

/**
 * From planned files to DNS records, the words of the pull request and the evidence.
 * @public
 */
export function describeExposure(
  { settled, manifests, files, warnings }: PlannedExposure,
  { noted = [], servedElsewhere = [] }: WritingNotes = {},
): WrittenExposure {
  const { request, platform } = settled;
  const compared = compareHostnames(request, files, servedElsewhere);
  const { dropped } = compared;
  const told = [
    ...droppedWarnings(
      dropped,
      request.environment,
      'the files serve it now, and this request does not name it. To keep it, name it too.',
    ),
    ...settled.warnings,
    ...noted,
    ...warnings,
  ];
  const evidence = evidenceOf(settled, manifests);
  return {
    files,
    changed: files.some(file => file.state !== 'unchanged'),
    branch: branchName(request),
    ...pullRequestText(settled, {
      evidence,
      files,
      warnings: told,
      ...compared,
    }),
    evidence: evidencePage(settled, evidence),
    dnsRecords: dnsRecords(request, platform),
    droppedHostnames: dropped,
    warnings: told,
    manifests,
  };
}

/**
 * The whole pen: from a settled request to files, DNS records and the words of the pull request. Writes nothing itself.
 * @param existing - present content of `exposureFilePaths`, as far as those files exist
 * @param notes - what the caller knows besides
 * @public
 */
export function writeExposure(
  settled: SettledRequest,
  existing: ExistingFiles = new Map(),
  notes: WritingNotes = {},
): Parsed<WrittenExposure> {
  const planned = planExposure(settled, existing);
  if (!planned.ok) {
    return planned;
  }
  const value = describeExposure(planned.value, notes);
  return { ok: true, value, warnings: value.warnings };
}
