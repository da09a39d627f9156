import { exposureFolder } from '../manifests/exposureFiles';
import { planFiles } from '../manifests/planFiles';
import type { ExistingFiles } from '../manifests/planFiles';
import { readEntityReference } from '../request/entityReference';
import type {
  Environment,
  ExposurePlatform,
} from '../request/ExposurePlatform';
import { FieldReader } from '../request/FieldReader';
import { findEnvironment } from '../request/findEnvironment';
import { printableValue } from '../request/printable';
import type { Parsed, Refusal } from '../request/Refusal';
import { dnsLabel } from '../request/textRules';
import { branchName } from './branchName';
import { dnsTasks } from './dnsTasks';
import { removalBody } from './removalText';
import type { Removal } from './removalText';
import { subject } from './subject';
import type { WrittenExposure } from './writeExposure';
import { writtenHostnames } from './writtenHostnames';

function parseRemoval(
  input: unknown,
  platform: ExposurePlatform,
): Parsed<Removal & { at: Environment }> {
  const refusals: Refusal[] = [];
  const root = new FieldReader(input, '', refusals);
  root.onlyKeys(['entityRef', 'environment', 'namespace', 'targetPath']);
  const entity = readEntityReference(root.at('entityRef'));
  const { value } = root.at('environment');
  const at =
    typeof value === 'string' ? findEnvironment(platform, value) : undefined;
  if (!at) {
    root
      .at('environment')
      .refuse(
        'UnknownEnvironment',
        `environment must be one of ${Object.keys(platform.environments).join(
          ', ',
        )}; seen: ${printableValue(value)}.`,
      );
  }
  const namespace = root.at('namespace').text(dnsLabel);
  return at && refusals.length === 0
    ? {
        ok: true,
        value: {
          entityRef: entity.full,
          component: entity.name,
          environment: at.id,
          namespace,
          at,
        },
        warnings: [],
      }
    : { ok: false, refusals };
}

/**
 * Takes a component's exposures in one environment and namespace away: deletes the files that are ours and says what to
 * do about DNS first.
 * @param input - `{ entityRef, environment, namespace }`, not trusted
 * @param platform - from `parsePlatform`
 * @param existing - present content of `exposureFilePaths`, as far as those files exist
 * @public
 */
export function removeExposure(
  input: unknown,
  platform: ExposurePlatform,
  existing: ExistingFiles,
): Parsed<WrittenExposure> {
  const parsed = parseRemoval(input, platform);
  if (!parsed.ok) return parsed;
  const { at, ...removal } = parsed.value;
  const folder = exposureFolder(removal, platform);
  const planned = planFiles([], existing, { request: removal, folder });
  if (!planned.ok) return planned;
  const files = planned.value;
  const hostnames = writtenHostnames(
    files.flatMap(({ state, before }) =>
      state === 'deleted' && before !== undefined ? [before] : [],
    ),
  );
  const tasks = dnsTasks(hostnames, at, platform);
  const title = subject('Stop exposing', { ...removal, hostnames });
  return {
    ok: true,
    value: {
      files,
      changed: files.some(file => file.state !== 'unchanged'),
      branch: branchName(removal),
      title,
      body: removalBody({ removal, hostnames, tasks, files, ttl: at.dns.ttl }),
      commitMessage: `${title}\n\nAsked for on the page of ${removal.entityRef}.\n`,
      dnsRecords: tasks.flatMap(({ records }) => records),
      warnings: [],
    },
    warnings: [],
  };
}
