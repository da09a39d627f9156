import { exposureFolder } from '../manifests/exposureFiles';
import { markedFor } from '../manifests/landing/fileOwnership';
import { planFiles } from '../manifests/landing/planFiles';
import type {
  ExistingFiles,
  PlannedFile,
} from '../manifests/landing/PlannedFile';
import { profileOf } from '../controllers/profiles';
import type {
  Environment,
  ExposurePlatform,
} from '../platform/ExposurePlatform';
import { findEnvironment } from '../platform/findEnvironment';
import { readPlace } from '../request/ExposurePlace';
import type { ExposurePlace } from '../request/ExposurePlace';
import { FieldReader } from '../input/FieldReader';
import { printable } from '../input/printable';
import type { Parsed, Refusal, Warning } from '../input/Refusal';
import { branchName } from '../instructions/branchName';
import { dnsTasks } from '../instructions/dnsTasks';
import { judgeOwnNamespace } from './draftRequest';
import type { Requester } from './RequestDraft';
import { droppedWarnings, servedUntilNow } from './droppedHostnames';
import { removalText } from '../instructions/removalText';
import { removalTitle } from '../instructions/subject';
import type { WrittenExposure } from './writeExposure';

const hasSecrets = (environment: Environment) =>
  profileOf(environment.ingress.profile)?.tlsFrom(environment) === 'secret';

/** A shared login stays with its owner; a component's own goes with the file, and its Secret was never in it. */
const hadLogin = (environment: Environment, files: readonly PlannedFile[]) =>
  environment.login?.oauth2Proxy.mode === 'own' &&
  files.some(
    ({ path, state }) =>
      path.endsWith('/oauth2-proxy.yaml') && state === 'deleted',
  );

/** Where nothing of the exposure is there and another's is, somebody means that one, or believes that it is gone. */
function filesOfOthers(
  existing: ExistingFiles,
  removal: ExposurePlace,
): Refusal[] {
  return [...existing]
    .filter(([, content]) => markedFor(content, removal) === 'anotherExposure')
    .map(([path, content]) => ({
      field: path,
      rule: 'FileNotOurs',
      message: `${path} belongs to another exposure, and nothing here belongs to ${
        removal.entityRef
      }; its first line names the owner: ${printable(
        content.split('\n')[0] ?? '',
        200,
      )}`,
    }));
}

/**
 * A removal whose place is known: nothing was looked at yet.
 * @public
 */
export interface RemovalDraft {
  place: ExposurePlace;
  platform: ExposurePlatform;
}

/**
 * Who asks for a removal, and how.
 * @public
 */
export interface RemovalRequester extends Pick<Requester, 'annotations'> {
  /** The input may be the request that wrote the files: what it says besides its place is of no meaning then. */
  mayBeRequest?: boolean;
}

/**
 * What a removal comes to in its repository, before it is told.
 * @public
 */
export interface PlannedRemoval extends RemovalDraft {
  files: PlannedFile[];
  /** A-labels that the files serve until now. */
  hostnames: string[];
  changed: boolean;
}

const placeFields = ['entityRef', 'environment', 'namespace', 'targetPath'];

/**
 * Reads whose exposures are to be taken away, and where.
 * @param input - `{ entityRef, environment, namespace }`, not trusted; `targetPath` is of no meaning here
 * @param platform - from `parsePlatform`
 * @public
 */
export function draftRemoval(
  input: unknown,
  platform: ExposurePlatform,
  requester: RemovalRequester = {},
): Parsed<RemovalDraft> {
  const refusals: Refusal[] = [];
  const root = new FieldReader(input, '', refusals);
  if (requester.mayBeRequest) {
    root.keys(`a mapping with ${placeFields.join(', ')}`);
  } else {
    root.onlyKeys(placeFields);
  }
  const { place } = readPlace(root, platform);
  refusals.push(...judgeOwnNamespace(place, requester, refusals));
  return refusals.length > 0
    ? { ok: false, refusals }
    : { ok: true, value: { place, platform }, warnings: [] };
}

/**
 * From a removal to the files that go: those that are ours.
 * @param existing - present content of `exposureFilePaths`, as far as those files exist
 * @returns the plan; or the files that are not ours and stand in the way
 * @public
 */
export function planRemoval(
  { place, platform }: RemovalDraft,
  existing: ExistingFiles,
): Parsed<PlannedRemoval> {
  const folder = exposureFolder(place, platform);
  const planned = planFiles([], existing, { request: place, folder });
  if (!planned.ok) {
    return planned;
  }
  const files = planned.value;
  const others = files.length > 0 ? [] : filesOfOthers(existing, place);
  if (others.length > 0) {
    return { ok: false, refusals: others };
  }
  const hostnames = servedUntilNow(files, place);
  const changed = files.some(file => file.state !== 'unchanged');
  const value = { place, platform, files, hostnames, changed };
  return { ok: true, value, warnings: [] };
}

/**
 * From the files that go to what to do about DNS first, and the words of the pull request.
 * @param noted - what the caller found out besides: the reviewers should know it too
 * @public
 */
export function describeRemoval(
  { place: removal, platform, files, hostnames, changed }: PlannedRemoval,
  noted: readonly Warning[] = [],
): WrittenExposure {
  const at = findEnvironment(platform, removal.environment);
  const tasks = at ? dnsTasks(hostnames, at, platform) : [];
  const title = removalTitle({ ...removal, hostnames });
  const gone = 'this removes its files.';
  const warnings = [
    ...droppedWarnings(hostnames, removal.environment, gone),
    ...noted,
  ];
  return {
    files,
    changed,
    branch: branchName(removal),
    title,
    ...removalText({
      removal,
      hostnames,
      tasks,
      files,
      warnings,
      hasSecrets: at !== undefined && hasSecrets(at),
      hadLogin: at !== undefined && hadLogin(at, files),
      ttl: at?.dns.ttl ?? 0,
    }),
    commitMessage: `${title}\n\nRequested on the page of ${removal.entityRef}.\n`,
    dnsRecords: tasks.flatMap(({ records }) => records),
    droppedHostnames: hostnames,
    warnings,
    manifests: [],
  };
}

/**
 * Takes a component's exposures in one environment and namespace away: deletes the files that are ours and says what to
 * do about DNS first. Deletes nothing itself.
 * @param existing - present content of `exposureFilePaths`, as far as those files exist
 * @param noted - what the caller found out besides: the reviewers should know it too
 * @public
 */
export function removeExposure(
  removal: RemovalDraft,
  existing: ExistingFiles,
  noted: readonly Warning[] = [],
): Parsed<WrittenExposure> {
  const planned = planRemoval(removal, existing);
  if (!planned.ok) {
    return planned;
  }
  const value = describeRemoval(planned.value, noted);
  return { ok: true, value, warnings: value.warnings };
}
