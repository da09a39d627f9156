import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { open, rename, rm, lstat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../refusalError';
import {
  PinnedDirectory,
  childLabel,
  lstatIfPresent,
  refuseCaseCollision,
  refuseLink,
  verifyPin,
} from './PinnedDirectory';

/** A new file that nobody else made; a link in its place fails the call. */
const createFlags =
  constants.O_WRONLY |
  constants.O_CREAT |
  constants.O_EXCL |
  constants.O_NOFOLLOW;

/** A file written beside its place; `commit` puts it there in one step. */
export interface StagedFile {
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/**
 * Writes the content into a temporary file of the same directory, mode 0644.
 *
 * @throws InputError where the place is taken by something else than a plain file
 */
export async function stageFile(
  { directory, name }: { directory: PinnedDirectory; name: string },
  content: string,
): Promise<StagedFile> {
  await refuseTakenPlace(directory, name);
  const temporary = join(directory.path, `.exposure-${randomUUID()}.tmp`);
  const discard = () => rm(temporary, { force: true });
  const handle = await open(temporary, createFlags, 0o644);
  try {
    await verifyOpened(handle, temporary, directory);
    await handle.chmod(0o644);
    await handle.writeFile(content, 'utf8');
  } catch (error) {
    await discard();
    throw error;
  } finally {
    await handle.close();
  }
  return {
    discard,
    async commit() {
      await verifyPin(directory);
      await rename(temporary, join(directory.path, name));
    },
  };
}

async function refuseTakenPlace(
  directory: PinnedDirectory,
  name: string,
): Promise<void> {
  await verifyPin(directory);
  await refuseCaseCollision(directory, name);
  const stats = await lstatIfPresent(join(directory.path, name));
  if (!stats) return;
  refuseLink(stats, childLabel(directory, name));
  if (!stats.isFile()) {
    refuse(
      childLabel(directory, name),
      'PathIsNoFile',
      'something that is no plain file has this name',
    );
  }
}

/** The empty file must lie in the directory that was pinned before anything is written into it. */
async function verifyOpened(
  handle: FileHandle,
  path: string,
  directory: PinnedDirectory,
): Promise<void> {
  await verifyPin(directory);
  const [opened, named] = await Promise.all([handle.stat(), lstat(path)]);
  if (opened.ino !== named.ino || opened.dev !== named.dev) {
    refuse(
      directory.label,
      'PathChanged',
      'the directory was replaced while in use',
    );
  }
}
