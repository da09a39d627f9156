import { isError } from '@backstage/errors';
import type {
  PlannedFile,
  WrittenExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type { OutputFolder } from '../files/OutputFolder';
import { refuse } from '../files/refuse';
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

/** Undoes the last change first; returns the paths for which that failed. */
async function putBack(staged: readonly StagedChange[]): Promise<string[]> {
  const left: string[] = [];
  for (const change of [...staged].reverse()) {
    await change.undo().catch(() => left.push(change.path));
  }
  return left;
}

/**
 * Writes and deletes what the plans say, or nothing at all. Every new file is complete on the disk before the first one
 * is put in its place, and where one of them cannot be, the others are put back.
 * @param stageMore - prepares what else is written, when the folders are there
 */
export async function applyWritten(
  folder: OutputFolder,
  written: readonly WrittenExposure[],
  stageMore: () => Promise<StagedChange[]> = async () => [],
): Promise<void> {
  const staged: StagedChange[] = [];
  try {
    for (const { path, content } of changesOf(written)) {
      if (content === undefined) {
        staged.push(...(await folder.stageRemoval(path)));
      } else {
        staged.push(await folder.stage(path, content));
      }
    }
    staged.push(...(await stageMore()));
    for (const change of staged) await change.commit();
  } catch (error) {
    const left = await putBack(staged);
    if (left.length === 0) throw error;
    const because = isError(error) ? error.message : String(error);
    refuse('FileNotWritten', `${because}; not put back: ${left.join(', ')}`);
  }
  for (const change of staged) await change.finish();
}
