import { open, rm, stat, writeFile } from 'node:fs/promises';
import type { StagedChange } from '@exposure/backstage-plugin-exposure-node';
import { fileFailure } from '../../files/fileFailure';

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
  let isWritten = false;
  const takeAway = async () => {
    if (!there) {
      await rm(path, { force: true });
    }
  };
  return {
    commit: async () => {
      await writeFile(path, text).catch(failed);
      isWritten = true;
    },
    rollBack: takeAway,
    clean: async () => {
      if (!isWritten) {
        await takeAway();
      }
    },
  };
}
