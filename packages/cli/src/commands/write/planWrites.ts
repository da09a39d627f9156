import { InputError } from '@backstage/errors';
import {
  describeExposure,
  exposureFolder,
  judgeNeighbours,
  skippedWarnings,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ExposurePlatform,
  ExposureRequest,
  Refusal,
  Warning,
  WrittenExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type { Repository } from '@exposure/backstage-plugin-exposure-node';
import type { AskedRequest } from '../../files/readRequests';
import { refusalText } from '../../refusals';
import { draftWrite } from './draftWrite';
import type { Draft } from './draftWrite';

/** One request and what it becomes. */
export interface PlannedWrite {
  request: ExposureRequest;
  written: WrittenExposure;
}

/** All requests of a file, before anything is written. */
export interface PlannedWrites {
  writes: PlannedWrite[];
  /** Each once, whichever requests it is about. */
  warnings: Warning[];
}

/** What every request is judged by. */
interface Surroundings {
  platform: ExposurePlatform;
  /** The repository as it will be when all requests are written. */
  files: ReadonlyMap<string, string>;
  /** All requests that are written together: a hostname that one drops and another of its environment asks for moves. */
  asked: readonly ExposureRequest[];
  /** What is told of the repository itself. */
  warnings: readonly Warning[];
}

function namedTwice(folder: string): Refusal {
  return {
    field: 'environment',
    rule: 'RequestNamedTwice',
    message: `environment, namespace and entityRef lead to the folder ${folder}, as do those of an earlier request.`,
  };
}

/** Gives every request after the first of its folder the refusal. */
function refuseSeconds(
  drafts: readonly Draft[],
  platform: ExposurePlatform,
): Draft[] {
  const folders = new Set<string>();
  return drafts.map(draft => {
    if (!draft.request) {
      return draft;
    }
    const folder = exposureFolder(draft.request, platform);
    if (folders.has(folder)) {
      const refusals = [...draft.refusals, namedTwice(folder)];
      return { ...draft, refusals };
    }
    folders.add(folder);
    return draft;
  });
}

/** The repository as it will be: a hostname that moves between two requests has one owner then, in whichever order. */
function filesAfter(
  files: ReadonlyMap<string, string>,
  drafts: readonly Draft[],
): Map<string, string> {
  const after = new Map(files);
  const planned = drafts
    .filter(({ refusals }) => refusals.length === 0)
    .flatMap(draft => draft.planned?.files ?? []);
  for (const { path, content } of planned) {
    if (content === undefined) {
      after.delete(path);
    } else {
      after.set(path, content);
    }
  }
  return after;
}

function judge(
  { request, planned, refusals }: Draft,
  { platform, files, warnings, asked }: Surroundings,
): { write?: PlannedWrite; refusals: readonly Refusal[] } {
  if (!request) {
    return { refusals };
  }
  const verdict = judgeNeighbours(request, platform, files);
  const all = [...verdict.refusals, ...refusals];
  if (!planned || all.length > 0) {
    return { refusals: all };
  }
  const noted = [...verdict.warnings, ...warnings];
  // Another environment has another target: the name leads to this one until its record is changed.
  const servedElsewhere = asked
    .filter(
      other => other !== request && other.environment === request.environment,
    )
    .flatMap(({ hostnames, redirects }) => [...hostnames, ...redirects]);
  const written = describeExposure(planned, { noted, servedElsewhere });
  return { write: { request, written }, refusals: [] };
}

function eachOnce(warnings: readonly Warning[]): Warning[] {
  const byText = new Map(
    warnings.map(one => [`${one.id} ${one.message}`, one] as const),
  );
  return [...byText.values()];
}

/**
 * Plans every request, so that nothing is written where one of them is refused.
 * @throws InputError with every rule that is broken, by request
 */
export async function planWrites(
  asked: readonly AskedRequest[],
  platform: ExposurePlatform,
  repository: Repository,
): Promise<PlannedWrites> {
  const { files, skipped } = await repository.readNeighbours();
  const read: Draft[] = [];
  for (const one of asked) {
    read.push(await draftWrite(one, platform, repository));
  }
  const drafts = refuseSeconds(read, platform);
  const surroundings: Surroundings = {
    platform,
    files: filesAfter(files, drafts),
    asked: drafts.flatMap(({ request }) => request ?? []),
    warnings: skippedWarnings(skipped),
  };
  const judged = drafts.map(draft => ({
    label: draft.label,
    ...judge(draft, surroundings),
  }));
  const refused = judged.filter(({ refusals }) => refusals.length > 0);
  if (refused.length > 0) {
    const texts = refused.map(one => refusalText(one.label, one.refusals));
    throw new InputError(texts.join('\n'));
  }
  const writes = judged.flatMap(({ write }) => write ?? []);
  const warnings = writes.flatMap(({ written }) => written.warnings);
  return { writes, warnings: eachOnce(warnings) };
}
