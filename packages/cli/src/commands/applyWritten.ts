import type {
  PlannedFile,
  WrittenExposure,
} from '@exposure/backstage-plugin-exposure-common';
import { allOrNothing } from '../files/allOrNothing';
import type { OutputFolder } from '../files/OutputFolder';
import type { StagedChange } from '../files/StagedChange';

/** Each file once: two requests may take the same exposure away. */
function changesOf(written: readonly WrittenExposure[]): PlannedFile[] {
  const changed = written
    .flatMap(({ files }) => files)
    .filter(({ state }) => state !== 'unchanged');
  return [...new Map(changed.map(file => [file.path, file])).values()];
}

/** Refuses what cannot be written where it belongs, for `--check` as for a run that writes. */
export async function judgePlaces(
  folder: OutputFolder,
  written: readonly WrittenExposure[],
): Promise<void> {
  for (const { path, content } of changesOf(written)) {
    if (content !== undefined) await folder.judge(path);
  }
}

/**
 * Writes and deletes what the plans say, or nothing at all.
 * @param stageMore - prepares what else is written, when the folders are there
 */
export async function applyWritten(
  folder: OutputFolder,
  written: readonly WrittenExposure[],
  stageMore: () => Promise<StagedChange[]> = async () => [],
): Promise<void> {
  await allOrNothing(async function* stage() {
    for (const { path, content } of changesOf(written)) {
      if (content === undefined) yield* await folder.stageRemoval(path);
      else yield await folder.stage(path, content);
    }
    yield* await stageMore();
  });
}
