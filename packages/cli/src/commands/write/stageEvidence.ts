import { open, rm, stat, writeFile } from 'node:fs/promises';
import { fileFailure } from '../../files/fileFailure';
import type { StagedChange } from '../../files/StagedChange';

/**
 * Makes sure that evidence can be written to a file, before anything is.
 * @throws InputError with the rule `FileNotWritable`
 */
export async function stageEvidence(
  path: string,
  text: string,
): Promise<StagedChange> {
  const failed = fileFailure('FileNotWritable', path);
  const there = await stat(path).catch(() => undefined);
  // To open a pipe and close it would end what its reader reads.
  if (!there || there.isFile() || there.isDirectory()) {
    const file = await open(path, 'a').catch(failed);
    await file.close();
  }
  return {
    path,
    commit: () => writeFile(path, text).catch(failed),
    undo: async () => {
      if (!there) await rm(path, { force: true });
    },
    finish: async () => {},
  };
}
