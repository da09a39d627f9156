import { exposureFolder } from '../manifests/exposureFiles';
import { planFiles } from '../manifests/planFiles';
import type { ExistingFiles, PlannedFile } from '../manifests/planFiles';
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
import { dnsRecordsOf } from './dnsRecords';
import type { DnsInstruction } from './dnsRecords';
import { block, bullets, code } from './markdown';
import { pullRequestMarker } from './pullRequestMarker';
import { subject } from './subject';
import type { WrittenExposure } from './writeExposure';
import { writtenHostnames } from './writtenHostnames';

interface Removal {
  entityRef: string;
  component: string;
  environment: string;
  namespace: string;
}

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

function removalBody(
  removal: Removal,
  hostnames: readonly string[],
  records: readonly DnsInstruction[],
  files: readonly PlannedFile[],
): string {
  const dnsFirst =
    records.length > 0
      ? [
          '## First: remove the DNS record',
          'As long as the name leads to the platform and nobody serves it there, somebody else may ask for it. Remove, before the merge:',
          block(records.map(record => record.zoneFileLine)),
        ]
      : [];
  return [
    ...dnsFirst,
    '## What',
    `Takes the web addresses of ${code(removal.entityRef)} out of ${code(
      removal.environment,
    )}: ${hostnames.map(code).join(', ') || 'none was found'}.`,
    bullets(files.map(file => `${code(file.path)}: ${file.state}`)),
    '## How to roll back',
    'Revert this pull request and create the DNS record again. The certificate is issued anew, which counts towards the limits of the CA.',
    `${pullRequestMarker({
      ...removal,
      hostnames: hostnames.slice(0, 20),
      removes: true,
    })}\n`,
  ].join('\n\n');
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
  const records = hostnames.flatMap(name => dnsRecordsOf(name, at, platform));
  const title = subject('Stop exposing', { ...removal, hostnames });
  return {
    ok: true,
    value: {
      files,
      changed: files.some(file => file.state !== 'unchanged'),
      branch: branchName(removal),
      title,
      body: removalBody(removal, hostnames, records, files),
      commitMessage: `${title}\n\nAsked for on the page of ${removal.entityRef}.\n`,
      dnsRecords: records,
      warnings: [],
    },
    warnings: [],
  };
}
