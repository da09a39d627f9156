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
import { parseExposurePlace } from '../request/parseExposurePlace';
import type { ExposurePlace } from '../request/parseExposurePlace';
import { printable } from '../input/printable';
import type { Parsed, Refusal, Warning } from '../input/Refusal';
import { branchName } from '../instructions/branchName';
import { dnsTasks } from '../instructions/dnsTasks';
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
      message: `${path} belongs to another exposure, and nothing here is of ${
        removal.entityRef
      }; its first line says whose it is: ${printable(
        content.split('\n')[0] ?? '',
        200,
      )}`,
    }));
}

/**
 * Takes a component's exposures in one environment and namespace away: deletes the files that are ours and says what to
 * do about DNS first.
 * @param input - `{ entityRef, environment, namespace }`, not trusted
 * @param platform - from `parsePlatform`
 * @param existing - present content of `exposureFilePaths`, as far as those files exist
 * @param noted - what the caller found out besides: the reviewers should know it too
 * @public
 */
export function removeExposure(
  input: unknown,
  platform: ExposurePlatform,
  existing: ExistingFiles,
  noted: readonly Warning[] = [],
): Parsed<WrittenExposure> {
  const parsed = parseExposurePlace(input, platform);
  if (!parsed.ok) return parsed;
  const removal = parsed.value;
  const folder = exposureFolder(removal, platform);
  const planned = planFiles([], existing, { request: removal, folder });
  if (!planned.ok) return planned;
  const files = planned.value;
  const others = files.length > 0 ? [] : filesOfOthers(existing, removal);
  if (others.length > 0) return { ok: false, refusals: others };
  const hostnames = servedUntilNow(files, removal);
  const at = findEnvironment(platform, removal.environment);
  const tasks = at ? dnsTasks(hostnames, at, platform) : [];
  const title = removalTitle({ ...removal, hostnames });
  const gone = 'this takes its files away.';
  const warnings = [
    ...droppedWarnings(hostnames, removal.environment, gone),
    ...noted,
  ];
  return {
    ok: true,
    value: {
      files,
      changed: files.some(file => file.state !== 'unchanged'),
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
      commitMessage: `${title}\n\nAsked for on the page of ${removal.entityRef}.\n`,
      dnsRecords: tasks.flatMap(({ records }) => records),
      droppedHostnames: hostnames,
      warnings,
    },
    warnings,
  };
}
