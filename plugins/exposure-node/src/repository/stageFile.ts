import { constants, promises as fs } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { refuseCaseCollision } from './DirectoryWalk';
import { refuseChanged } from './PinnedDirectory';
import { failuresOf, refuseFailure, throwTogether } from './refusal';
import type { Place, StagedChange } from './StagedChange';
import { discard, plainFile, putBack, temporaryName } from './StagedChange';

/** A new file that nobody else made; a link in its place fails the call. */
const createFlags =
  constants.O_WRONLY |
  constants.O_CREAT |
  constants.O_EXCL |
  constants.O_NOFOLLOW;

/** The file that was opened must be the one that the directory shows under its name. */
async function verifyOpened(
  handle: FileHandle,
  { directory, name }: Place,
): Promise<void> {
  await directory.verify();
  const [opened, named] = await Promise.all([
    handle.stat(),
    directory.look(name),
  ]);
  if (!named || opened.ino !== named.ino || opened.dev !== named.dev) {
    refuseChanged(directory.label);
  }
}

async function writeTemporary(
  place: Place,
  content: string,
  mode: number | undefined,
): Promise<void> {
  const { directory, name } = place;
  const handle = await fs.open(directory.at(name), createFlags, 0o644);
  try {
    await verifyOpened(handle, place);
    // The mode given to `open` is cut by the process's umask.
    if (mode !== undefined) {
      await handle.chmod(mode);
    }
    await handle.writeFile(content, 'utf8');
  } finally {
    await handle.close();
  }
}

/** A second name for the file as it was, to put it back; a copy where the file system has no second names. */
async function keepBackup(
  { directory, name }: Place,
  backup: Place,
): Promise<void> {
  const [from, to] = [directory.at(name), backup.directory.at(backup.name)];
  await fs
    .link(from, to)
    .catch(() => fs.copyFile(from, to, constants.COPYFILE_EXCL));
}

/**
 * Writes the content into a temporary file of the same directory: nobody ever sees half of it.
 *
 * @param fileMode - left out: that of the file that is replaced, and the usual one for a file that is new
 * @throws InputError where the place is taken by something else than a plain file, or the file system refuses
 */
export async function stageFile(
  place: Place,
  content: string,
  fileMode: number | undefined,
): Promise<StagedChange> {
  const { directory, name } = place;
  const label = directory.labelOf(name);
  const temporary: Place = { directory, name: temporaryName() };
  const backup: Place = { directory, name: temporaryName() };
  const own = new Set([temporary, backup]);
  const cleanups = () => Array.from(own, one => () => discard(one));
  const replaced = await plainFile(place);
  await refuseCaseCollision(directory, name);
  try {
    const mode = fileMode ?? (replaced && replaced.mode & 0o7777);
    await writeTemporary(temporary, content, mode);
    if (replaced) {
      await keepBackup(place, backup);
    }
  } catch (error) {
    const failed = async () => refuseFailure(error, label);
    const [first, ...more] = await failuresOf([failed, ...cleanups()]);
    throwTogether(first, more);
  }
  let isCommitted = false;
  return {
    async clean() {
      const [first, ...more] = await failuresOf(cleanups());
      if (first !== undefined) {
        throwTogether(first, more);
      }
    },
    async commit() {
      await plainFile(place);
      await fs
        .rename(directory.at(temporary.name), directory.at(name))
        .catch(error => refuseFailure(error, label));
      isCommitted = true;
    },
    async rollBack() {
      if (!isCommitted) {
        return;
      }
      // Until it is back in its place, it is all that is left of the file.
      own.delete(backup);
      await (replaced ? putBack(backup, place) : discard(place));
    },
  };
}
