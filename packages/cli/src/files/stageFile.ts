import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, lstat, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileFailure } from './fileFailure';
import { kindOf } from './kindOf';
import { makeFolder } from './makeFolder';
import type { FilePlace, StagedChange } from './StagedChange';

/** A new file that nobody else made; a link in its place fails the call. */
const createFlags =
  constants.O_WRONLY |
  constants.O_CREAT |
  constants.O_EXCL |
  constants.O_NOFOLLOW;

/** A hidden file in the same folder, and so on the same disk. */
export function besides({ full }: FilePlace, ending: 'new' | 'old'): string {
  return join(dirname(full), `.exposure-${randomUUID()}.${ending}`);
}

/** @param mode - that of the file whose place it takes; the usual one for a file that is new */
async function writeNew(
  path: string,
  content: string,
  mode: number | undefined,
): Promise<void> {
  const file = await open(path, createFlags, 0o644);
  try {
    await file.writeFile(content);
    if (mode !== undefined) await file.chmod(mode);
  } finally {
    await file.close();
  }
}

/** Copies what is there; its mode, or nothing where nothing is there. */
async function keepOld(
  { full, path }: FilePlace,
  kept: string,
): Promise<number | undefined> {
  if ((await kindOf(full, path)) === 'missing') return undefined;
  await copyFile(full, kept, constants.COPYFILE_EXCL);
  return (await lstat(full)).mode & 0o7777;
}

/**
 * Writes the whole file beside its place: nobody ever sees half of it, and a later failure leaves the old one.
 * @throws InputError with the rule `FileNotWritten`, and then nothing is left behind
 */
export async function stageFile(
  place: FilePlace,
  content: string,
): Promise<StagedChange> {
  const { full, path } = place;
  const failed = fileFailure('FileNotWritten', path);
  const removeFolder = await makeFolder(dirname(full)).catch(failed);
  const temporary = besides(place, 'new');
  const kept = besides(place, 'old');
  const clean = async () => {
    await rm(temporary, { force: true });
    await rm(kept, { force: true });
    await removeFolder();
  };
  let mode: number | undefined;
  try {
    mode = await keepOld(place, kept);
    await writeNew(temporary, content, mode);
  } catch (error) {
    await clean().catch(() => {});
    return failed(error);
  }
  let isCommitted = false;
  return {
    path,
    commit: async () => {
      await rename(temporary, full).catch(failed);
      isCommitted = true;
    },
    undo: async () => {
      if (isCommitted && mode === undefined) await rm(full, { force: true });
      else if (isCommitted) await rename(kept, full);
      await clean();
    },
    finish: () => rm(kept, { force: true }).catch(failed),
  };
}
