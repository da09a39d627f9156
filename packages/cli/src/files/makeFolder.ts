import { mkdir, rmdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Takes folders away from the inside out, until one is in use. */
async function removeEmpty(folder: string, last: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch {
    return;
  }
  if (folder !== last) await removeEmpty(dirname(folder), last);
}

/**
 * Makes a folder and those above it.
 * @returns takes away again what was made and is empty
 */
export async function makeFolder(folder: string): Promise<() => Promise<void>> {
  const first = await mkdir(folder, { recursive: true });
  return async () => {
    if (first !== undefined) await removeEmpty(folder, first);
  };
}
