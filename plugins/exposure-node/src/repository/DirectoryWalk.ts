import { promises as fs } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  PinnedDirectory,
  refuseChanged,
  refuseLink,
  type Identity,
} from './PinnedDirectory';
import { failureCode, refuse, refuseFailure, refuseUnread } from './refusal';

/**
 * Refuses a name that differs from an existing one in case only: on a case-folding file system
 * (macOS, Windows) both would be the same file.
 */
export async function refuseCaseCollision(
  parent: PinnedDirectory,
  name: string,
): Promise<void> {
  const folded = name.toLowerCase();
  const twin = (await parent.names()).find(
    entry => entry !== name && entry.toLowerCase() === folded,
  );
  if (twin !== undefined) {
    refuse(
      parent.labelOf(name),
      'PathCaseCollision',
      `${parent.labelOf(
        twin,
      )} exists and differs in case only; rename it first`,
    );
  }
}

/**
 * How a walk goes down: to read, where names that differ in case only do no harm; to look whether a file could be changed;
 * or to write one, which makes the directories that are missing.
 */
export type Purpose = 'read' | 'check' | 'write';

/** As far as there were directories, and the names below that are missing. */
export interface Reached {
  directory: PinnedDirectory;
  missing: string[];
}

/** How a directory is found again, and known again. */
export interface KnownDirectory extends Identity {
  path: string;
}

/**
 * The directories that one operation has open, and those it has made. Whoever starts a walk ends it with `close`, and
 * with `undo` before that where the operation failed.
 */
export class DirectoryWalk {
  private readonly opened: PinnedDirectory[] = [];
  private readonly made: { parent: PinnedDirectory; name: string }[] = [];

  /**
   * Opens where a walk begins: the nearest directory that exists. Links in the path itself belong to the machine.
   */
  async start(path: string): Promise<Reached> {
    const missing: string[] = [];
    for (let at = path; ; at = dirname(at)) {
      const real = await fs.realpath(at).catch(error => {
        const isMissing = ['ENOENT', 'ENOTDIR'].includes(
          failureCode(error) ?? '',
        );
        // Above the root of the machine nothing could be there.
        return isMissing && at !== dirname(at)
          ? undefined
          : refuseUnread(error, path);
      });
      if (real !== undefined) {
        const seen = await fs.lstat(real);
        if (!seen.isDirectory()) {
          refuse(path, 'PathIsNoDirectory', 'a directory is needed here');
        }
        const place = { lookup: real, path: real, label: '.', seen };
        return { directory: await this.hold(place), missing };
      }
      missing.unshift(basename(at));
    }
  }

  /**
   * Opens a directory that an earlier walk came to.
   *
   * @throws InputError with the rule `PathIsLink` or `PathChanged` where its path leads elsewhere by now
   */
  async restart({ path, dev, ino }: KnownDirectory): Promise<PinnedDirectory> {
    const seen = await fs.lstat(path).catch(() => refuseChanged('.'));
    refuseLink(seen, '.');
    const place = { lookup: path, path, label: '.', seen: { dev, ino } };
    const directory = await this.hold(place);
    await directory.verify();
    return directory;
  }

  /**
   * Goes one step down.
   *
   * @returns `undefined` where the directory is missing and not to be made
   * @throws InputError with the rule `PathIsLink`, `PathChanged`, `PathIsNoDirectory` or `PathCaseCollision`
   */
  async enter(
    parent: PinnedDirectory,
    name: string,
    purpose: Purpose,
  ): Promise<PinnedDirectory | undefined> {
    if (purpose !== 'read') {
      await parent.verify();
      await refuseCaseCollision(parent, name);
    }
    if (purpose === 'write') {
      await this.makeMissing(parent, name);
    }
    const label = parent.labelOf(name);
    const seen = await parent.look(name);
    if (!seen) {
      return undefined;
    }
    refuseLink(seen, label);
    if (!seen.isDirectory()) {
      refuse(label, 'PathIsNoDirectory', 'a directory is needed here');
    }
    const path = join(parent.path, name);
    return this.hold({ lookup: parent.at(name), path, label, seen });
  }

  /** Goes down as far as there are directories. */
  async reach(
    from: PinnedDirectory,
    names: readonly string[],
  ): Promise<Reached> {
    let directory = from;
    for (const [at, name] of names.entries()) {
      const below = await this.enter(directory, name, 'check');
      if (!below) {
        return { directory, missing: names.slice(at) };
      }
      directory = below;
    }
    return { directory, missing: [] };
  }

  /** Goes several steps down, as {@link enter} does. */
  async descend(
    from: PinnedDirectory,
    names: readonly string[],
    purpose: Purpose,
  ): Promise<PinnedDirectory | undefined> {
    let directory: PinnedDirectory | undefined = from;
    for (const name of names) {
      directory = await this.enter(directory, name, purpose);
      if (!directory) {
        return undefined;
      }
    }
    return directory;
  }

  /** Takes the directories away that were made and are still empty. */
  async undo(): Promise<void> {
    for (const { parent, name } of [...this.made].reverse()) {
      // One that somebody filled in between is theirs.
      await fs.rmdir(parent.at(name)).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.opened.splice(0).map(one => one.close()));
  }

  /** For a walk through many directories: one that is not needed any more. */
  async leave(directory: PinnedDirectory): Promise<void> {
    this.opened.splice(this.opened.indexOf(directory), 1);
    await directory.close();
  }

  private async hold(
    place: Parameters<typeof PinnedDirectory.open>[0],
  ): Promise<PinnedDirectory> {
    const directory = await PinnedDirectory.open(place);
    this.opened.push(directory);
    return directory;
  }

  private async makeMissing(
    parent: PinnedDirectory,
    name: string,
  ): Promise<void> {
    if (await parent.look(name)) {
      return;
    }
    try {
      await fs.mkdir(parent.at(name), { mode: 0o755 });
      this.made.push({ parent, name });
    } catch (error) {
      if (failureCode(error) !== 'EEXIST') {
        refuseFailure(error, parent.labelOf(name));
      }
    }
  }
}
