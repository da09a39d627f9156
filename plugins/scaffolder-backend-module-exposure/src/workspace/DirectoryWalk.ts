import { join } from 'node:path';
import { refuse } from '../refusalError';
import { failureCode, refuseFailure } from './fileFailure';
import type { FileCalls } from './FileCalls';
import { PinnedDirectory, refuseLink } from './PinnedDirectory';

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
 * The directories that one operation has open, and those it has made. Whoever starts a walk ends it with `close`, and
 * with `undo` before that where the operation failed.
 */
export class DirectoryWalk {
  private readonly opened: PinnedDirectory[] = [];
  private readonly made: { parent: PinnedDirectory; name: string }[] = [];

  constructor(private readonly calls: FileCalls) {}

  /** Opens where a walk begins; links in the path itself belong to the machine. */
  async start(path: string): Promise<PinnedDirectory> {
    const real = await this.calls.realpath(path);
    const seen = await this.calls.lstat(real);
    const place = { lookup: real, path: real, label: '.', seen };
    return this.hold(await PinnedDirectory.open(place, this.calls));
  }

  /**
   * Goes one step down.
   *
   * @param options - `create` makes the directory where it is missing
   * @returns `undefined` where it is missing and not to be made
   * @throws InputError with the rule `PathIsLink`, `PathChanged`, `PathIsNoDirectory` or `PathCaseCollision`
   */
  async enter(
    parent: PinnedDirectory,
    name: string,
    options: { create: boolean },
  ): Promise<PinnedDirectory | undefined> {
    await parent.verify();
    await refuseCaseCollision(parent, name);
    if (options.create && !(await parent.look(name))) {
      await this.make(parent, name);
    }
    return this.open(parent, name);
  }

  /** Goes one step down to read: names that differ in case only do no harm there. */
  async open(
    parent: PinnedDirectory,
    name: string,
  ): Promise<PinnedDirectory | undefined> {
    const label = parent.labelOf(name);
    const seen = await parent.look(name);
    if (!seen) return undefined;
    refuseLink(seen, label);
    if (!seen.isDirectory()) {
      refuse(label, 'PathIsNoDirectory', 'a directory is needed here');
    }
    const path = join(parent.path, name);
    const place = { lookup: parent.at(name), path, label, seen };
    return this.hold(await PinnedDirectory.open(place, this.calls));
  }

  /** Goes several steps down, as {@link enter} does. */
  async descend(
    from: PinnedDirectory,
    segments: readonly string[],
    options: { create: boolean },
  ): Promise<PinnedDirectory | undefined> {
    let directory: PinnedDirectory | undefined = from;
    for (const segment of segments) {
      directory = await this.enter(directory, segment, options);
      if (!directory) return undefined;
    }
    return directory;
  }

  /** Takes the directories away that were made and are still empty. */
  async undo(): Promise<void> {
    for (const { parent, name } of [...this.made].reverse()) {
      // One that somebody filled in between is theirs.
      await this.calls.rmdir(parent.at(name)).catch(() => undefined);
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

  private hold(directory: PinnedDirectory): PinnedDirectory {
    this.opened.push(directory);
    return directory;
  }

  private async make(parent: PinnedDirectory, name: string): Promise<void> {
    try {
      await this.calls.mkdir(parent.at(name), { mode: 0o755 });
      this.made.push({ parent, name });
    } catch (error) {
      if (failureCode(error) !== 'EEXIST') {
        refuseFailure(error, parent.labelOf(name));
      }
    }
  }
}
