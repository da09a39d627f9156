import type { WrittenExposure } from '@exposure/backstage-plugin-exposure-common';
import type { OutputFolder } from '../files/OutputFolder';

/** Writes and deletes what a plan says. */
export async function applyWritten(
  folder: OutputFolder,
  { files }: WrittenExposure,
): Promise<void> {
  for (const { path, state, content } of files) {
    if (state === 'deleted') await folder.delete(path);
    else if (state !== 'unchanged' && content !== undefined) {
      await folder.write(path, content);
    }
  }
}
