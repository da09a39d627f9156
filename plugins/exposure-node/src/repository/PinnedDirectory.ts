import { constants, existsSync, promises as fs } from 'node:fs';
import type { Stats } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { failureCode, refuse, refuseUnread } from './refusal';

const directoryFlags =
  constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW;

/** Linux resolves names below this from an open directory, whatever its path leads to by now: what `openat` does. */
const openDirectories = '/proc/self/fd';
const hasOpenDirectories = existsSync(openDirectories);

/** What a directory is known by, whatever leads to it. */
export type Identity = Pick<Stats, 'dev' | 'ino'>;

/**
 * A directory that was reached without following a link, and is held open. Where the system can, names in it are looked
 * up from the open directory, so that one which is swapped for a link in between is never followed. Elsewhere it is known
 * by its inode, and compared again before anything is written and before it is put in place.
 */
export class PinnedDirectory {
  private constructor(
    private readonly handle: FileHandle,
    readonly identity: Identity,
    /** Absolute path without links, as it was. */
    readonly path: string,
    /** How refusals call it: relative to the root. */
    readonly label: string,
  ) {}

  /**
   * Opens a directory that was looked at before.
   *
   * @param place - `lookup` is the path to open by, `path` the one it is known by
   * @throws InputError with the rule `PathChanged` where it is another one by now
   */
  static async open({
    lookup,
    path,
    label,
    seen,
  }: {
    lookup: string;
    path: string;
    label: string;
    seen: Identity;
  }): Promise<PinnedDirectory> {
    const handle = await fs
      .open(lookup, directoryFlags)
      .catch(error => refuseUnopened(error, label));
    const { dev, ino } = await handle.stat();
    if (dev !== seen.dev || ino !== seen.ino) {
      await handle.close();
      refuseChanged(label);
    }
    return new PinnedDirectory(handle, { dev, ino }, path, label);
  }

  /** The path of a name in this directory, to hand to the file system. */
  at(name: string): string {
    // Not by `join`, which drops a `.` at the end and so names the entry of /proc itself.
    return hasOpenDirectories
      ? `${openDirectories}/${this.handle.fd}/${name}`
      : join(this.path, name);
  }

  /** How refusals call an entry. */
  labelOf(name: string): string {
    return this.label === '.' ? name : `${this.label}/${name}`;
  }

  /** What has this name; nothing is followed. */
  async look(name: string): Promise<Stats | undefined> {
    try {
      return await fs.lstat(this.at(name));
    } catch (error) {
      if (failureCode(error) === 'ENOENT') {
        return undefined;
      }
      return refuseUnread(error, this.labelOf(name));
    }
  }

  names(): Promise<string[]> {
    return fs
      .readdir(this.at('.'))
      .catch(error => refuseUnread(error, this.label));
  }

  /**
   * Refuses when its path leads elsewhere by now.
   *
   * @throws InputError with the rule `PathIsLink` or `PathChanged`
   */
  async verify(): Promise<void> {
    const { path, label, identity } = this;
    const stats = await fs.lstat(path).catch(() => refuseChanged(label));
    refuseLink(stats, label);
    const real = await fs.realpath(path).catch(() => refuseChanged(label));
    const isSame = stats.dev === identity.dev && stats.ino === identity.ino;
    if (!isSame || real !== path) {
      refuseChanged(label);
    }
  }

  /** The same directory, called the root. */
  asRoot(): PinnedDirectory {
    const { handle, identity, path } = this;
    return new PinnedDirectory(handle, identity, path, '.');
  }

  async close(): Promise<void> {
    await this.handle.close();
  }
}

function refuseUnopened(error: unknown, label: string): never {
  const code = failureCode(error);
  return code === 'ELOOP' || code === 'ENOTDIR' || code === 'ENOENT'
    ? refuseChanged(label)
    : refuseUnread(error, label);
}

/** @throws InputError with the rule `PathChanged` */
export function refuseChanged(label: string): never {
  return refuse(label, 'PathChanged', 'it was replaced while in use');
}

/** @throws InputError with the rule `PathIsLink` */
export function refuseLink(stats: Stats, label: string): void {
  if (stats.isSymbolicLink()) {
    refuse(
      label,
      'PathIsLink',
      'it is a symbolic link; files are written into plain directories only',
    );
  }
}
