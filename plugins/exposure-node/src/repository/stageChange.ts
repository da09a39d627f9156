import { randomUUID } from 'node:crypto';
import { constants, promises as fs, type Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { refuseCaseCollision } from './DirectoryWalk';
import {
  refuseChanged,
  refuseLink,
  type PinnedDirectory,
} from './PinnedDirectory';
import {
  failureCode,
  failuresOf,
  refuse,
  refuseFailure,
  throwAny,
} from './refusal';

/** Where a file lies or would lie. */
export interface Place {
  directory: PinnedDirectory;
  name: string;
}

/**
 * A change of one file that is prepared and not visible yet.
 * @public
 */
export interface StagedChange {
  /** Makes it visible, in one step. */
  commit(): Promise<void>;
  /** Takes it back after that. */
  rollBack(): Promise<void>;
  /** Ends it either way, and leaves nothing of its own behind but the old content of a file that could not be put back. */
  clean(): Promise<void>;
}

const pathOf = ({ directory, name }: Place) => directory.at(name);
const labelOf = ({ directory, name }: Place) => directory.labelOf(name);

/** A name that nobody else uses, for a file that lies beside its place for a while. */
const besides = ({ directory }: Place): Place => ({
  directory,
  name: `.exposure-${randomUUID()}.tmp`,
});

/** The plain file that is there; nothing is fine, anything else is refused. */
export async function plainFile(place: Place): Promise<Stats | undefined> {
  await place.directory.verify();
  const stats = await place.directory.look(place.name);
  if (stats) {
    refuseLink(stats, labelOf(place));
    if (!stats.isFile()) {
      refuse(
        labelOf(place),
        'PathIsNoFile',
        'something that is not a plain file has this name',
      );
    }
  }
  return stats;
}

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

async function writeNew(
  place: Place,
  content: string,
  mode: number | undefined,
): Promise<void> {
  const handle = await fs.open(pathOf(place), createFlags, 0o644);
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
async function keepBackup(place: Place, backup: Place): Promise<void> {
  const [from, to] = [pathOf(place), pathOf(backup)];
  await fs
    .link(from, to)
    .catch(() => fs.copyFile(from, to, constants.COPYFILE_EXCL));
}

/** Takes a file away; one that is gone is fine. */
async function discard(place: Place): Promise<void> {
  await fs.unlink(pathOf(place)).catch(error => {
    const code = failureCode(error) ?? String(error);
    if (code !== 'ENOENT') {
      refuse(
        labelOf(place),
        'FilesLeftBehind',
        `it could not be removed (${code})`,
      );
    }
  });
}

async function putBack(backup: Place, place: Place): Promise<void> {
  await fs.rename(pathOf(backup), pathOf(place)).catch(error => {
    const code = failureCode(error) ?? String(error);
    const where = labelOf(backup);
    refuse(
      labelOf(place),
      'FilesLeftBehind',
      `it could not be restored (${code}); its old content is in ${where}`,
    );
  });
}

/**
 * Prepares a change beside its place: the new content in a file of the same directory, and a second name for the old one.
 * Nobody ever sees half a file.
 *
 * @param content - left out: the file goes
 * @param fileMode - left out: that of the file that is replaced, and the usual one for a file that is new
 * @throws InputError where the place is taken by something else than a plain file, or the file system refuses
 */
export async function stageChange(
  place: Place,
  content: string | undefined,
  fileMode: number | undefined,
): Promise<StagedChange> {
  const refuseFailed = (error: unknown) => refuseFailure(error, labelOf(place));
  const [temporary, backup] = [besides(place), besides(place)];
  const own = new Set([temporary, backup]);
  const cleanups = () => Array.from(own, one => () => discard(one));
  const replaced = await plainFile(place);
  try {
    if (content !== undefined) {
      await refuseCaseCollision(place.directory, place.name);
      const mode = fileMode ?? (replaced && replaced.mode & 0o7777);
      await writeNew(temporary, content, mode);
    }
    if (replaced) {
      await keepBackup(place, backup);
    }
  } catch (error) {
    const refused = async () => refuseFailed(error);
    throwAny(await failuresOf([refused, ...cleanups()]));
  }
  let isCommitted = false;
  return {
    async commit() {
      const there = await plainFile(place);
      if (content !== undefined) {
        await fs.rename(pathOf(temporary), pathOf(place)).catch(refuseFailed);
      } else if (there) {
        await fs.unlink(pathOf(place)).catch(refuseFailed);
      }
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
    async clean() {
      throwAny(await failuresOf(cleanups()));
    },
  };
}
