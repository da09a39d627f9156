import type { WrittenExposure } from '@exposure/backstage-plugin-exposure-common';
import type { OutputFolder, StagedFile } from '../files/OutputFolder';

/**
 * Writes and deletes what the plans say. Every new file is complete on the disk before the first one is put in its
 * place: a full disk or a file that may not be written leaves the repository as it was.
 */
export async function applyWritten(
  folder: OutputFolder,
  written: readonly WrittenExposure[],
): Promise<void> {
  const files = written.flatMap(one => one.files);
  const staged: StagedFile[] = [];
  try {
    for (const { path, state, content } of files) {
      if (content !== undefined && state !== 'unchanged') {
        staged.push(await folder.stage(path, content));
      }
    }
    for (const file of staged) await file.commit();
  } catch (error) {
    await Promise.all(staged.map(file => file.discard()));
    throw error;
  }
  for (const { path, state } of files) {
    if (state === 'deleted') await folder.delete(path);
  }
}
