import { InputError } from '@backstage/errors';
import {
  exposureFilePaths,
  exposureFolder,
  judgeNeighbours,
  keepRequest,
  parseRequest,
  parseRequestPlace,
  skippedWarnings,
  writeExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ExposurePlatform,
  ExposureRequest,
  Parsed,
  Refusal,
  Warning,
  WrittenExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type { OutputFolder } from '../../files/OutputFolder';
import { readNeighbours } from '../../files/readNeighbours';
import type { AskedRequest } from '../../files/readRequests';
import { refusalText } from '../../files/refusalText';

/** One request and what it becomes. */
export interface PlannedWrite {
  request: ExposureRequest;
  written: WrittenExposure;
}

/** All requests of a file, before anything is written. */
export interface PlannedWrites {
  writes: PlannedWrite[];
  warnings: Warning[];
}

/** What every request is judged by; the files grow by what the requests before it will write. */
interface Surroundings {
  folder: OutputFolder;
  platform: ExposurePlatform;
  files: Map<string, string>;
  folders: Set<string>;
}

function refuseSecond(
  request: ExposureRequest,
  { platform, folders }: Surroundings,
): Refusal[] {
  const folder = exposureFolder(request, platform);
  if (!folders.has(folder)) {
    folders.add(folder);
    return [];
  }
  return [
    {
      field: 'environment',
      rule: 'RequestNamedTwice',
      message: `environment, namespace and entityRef lead to the folder ${folder}, as those of a request before do.`,
    },
  ];
}

/** The request with what it keeps of the files that are there. */
function parseKept(
  input: unknown,
  platform: ExposurePlatform,
  existing: ReadonlyMap<string, string>,
): Parsed<ExposureRequest> {
  const kept = keepRequest(input, platform, existing);
  return kept.ok ? parseRequest(kept.value, platform) : kept;
}

async function planOne(
  input: unknown,
  surroundings: Surroundings,
): Promise<Parsed<PlannedWrite>> {
  const { folder, platform, files } = surroundings;
  const place = parseRequestPlace(input, platform);
  // Without a place there are no files to keep anything from, and everything else that is wrong is told with it.
  const paths = place.ok ? exposureFilePaths(place.value, platform) : [];
  const existing = await folder.readAll(paths);
  const parsed = parseKept(input, platform, existing);
  if (!parsed.ok) return parsed;
  const request = parsed.value;
  const { refusals, warnings } = judgeNeighbours(request, platform, files);
  const written = writeExposure(input, platform, existing, {}, warnings);
  refusals.push(
    ...(written.ok ? [] : written.refusals),
    ...refuseSecond(request, surroundings),
  );
  if (!written.ok || refusals.length > 0) return { ok: false, refusals };
  for (const { path, content } of written.value.files) {
    if (content === undefined) files.delete(path);
    else files.set(path, content);
  }
  return {
    ok: true,
    value: { request, written: written.value },
    warnings: written.warnings,
  };
}

/**
 * Plans every request, so that nothing is written where one of them is refused.
 * @throws InputError with every rule that is broken, by request
 */
export async function planWrites(
  asked: readonly AskedRequest[],
  platform: ExposurePlatform,
  folder: OutputFolder,
): Promise<PlannedWrites> {
  const { files, skipped } = await readNeighbours(folder);
  const surroundings: Surroundings = {
    folder,
    platform,
    files: new Map(files),
    folders: new Set(),
  };
  const plan: PlannedWrites = {
    writes: [],
    warnings: skippedWarnings(skipped),
  };
  const refused: string[] = [];
  for (const { label, input } of asked) {
    const planned = await planOne(input, surroundings);
    if (planned.ok) {
      plan.writes.push(planned.value);
      plan.warnings.push(...planned.warnings);
    } else {
      refused.push(refusalText(label, planned.refusals));
    }
  }
  if (refused.length > 0) throw new InputError(refused.join('\n'));
  return plan;
}
