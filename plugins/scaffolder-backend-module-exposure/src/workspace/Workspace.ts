import { isError } from '@backstage/errors';
import type { NeighbourFiles } from '@exposure/backstage-plugin-exposure-common';
import { refuse } from '../refusalError';
import { applyChanges } from './applyChanges';
import { DirectoryWalk } from './DirectoryWalk';
import { failuresOf, throwTogether } from './failuresOf';
import type { FileCalls } from './FileCalls';
import { nodeFileCalls } from './FileCalls';
import { listNeighbours } from './listNeighbours';
import { pathSegments } from './pathSegments';
import type { PinnedDirectory } from './PinnedDirectory';
import { refuseChanged } from './PinnedDirectory';
import { readFileIn } from './readFileIn';
import type { Place, StagedChange } from './StagedChange';
import { stageFile } from './stageFile';
import { stageRemoval } from './stageRemoval';

/** What changes in the workspace; paths are relative to the repository's root, with `/`. */
export interface WorkspaceChange {
  write: { path: string; content: string }[];
  remove: string[];
}

/** Files by path; those that exist but could not be read come with the reason. */
export interface FoundFiles {
  readable: Map<string, string>;
  unreadable: Map<string, string>;
}

/** How the root is found again, and known again. */
interface Root {
  workspacePath: string;
  segments: readonly string[];
  dev: number;
  ino: number;
}

/** One operation: its walk, and the root it begins at. */
interface Visit {
  walk: DirectoryWalk;
  root: PinnedDirectory;
}

/**
 * A repository that lies in a task's workspace. Nothing outside it is read or written, and no
 * link is followed, whatever the repository holds.
 */
export class Workspace {
  private constructor(
    private readonly at: Root,
    private readonly calls: FileCalls,
  ) {}

  /**
   * @param workspacePath - the task's directory
   * @param targetPath - where the repository's root lies in it; made where it is missing
   * @param calls - the file system; Node's own where left out
   */
  static async open(
    workspacePath: string,
    targetPath: string,
    calls: FileCalls = nodeFileCalls,
  ): Promise<Workspace> {
    const segments = pathSegments(targetPath, 'targetPath');
    const walk = new DirectoryWalk(calls);
    try {
      const start = await walk.start(workspacePath);
      const root = await walk.descend(start, segments, { create: true });
      const { dev, ino } = await calls.lstat((root ?? start).at('.'));
      return new Workspace({ workspacePath, segments, dev, ino }, calls);
    } finally {
      await walk.close();
    }
  }

  /** Reads those of the files that exist. */
  async readFiles(paths: readonly string[]): Promise<FoundFiles> {
    return this.visit(async visit => {
      const found: FoundFiles = { readable: new Map(), unreadable: new Map() };
      for (const path of paths) {
        const place = await find(visit, path, { create: false });
        if (place) await readInto(found, path, place);
      }
      return found;
    });
  }

  /**
   * Reads YAML files for other owners of what an exposure takes: those of its folder first, then the others of the
   * repository, within the limits of `neighbourLimits`. What was not looked at is told.
   *
   * @param folder - the exposure's folder, relative to the root
   */
  async readNeighbours(folder: string): Promise<NeighbourFiles> {
    const first = pathSegments(folder, folder);
    return this.visit(({ walk, root }) => listNeighbours(walk, root, first));
  }

  /**
   * Writes and removes files: all of them, or none. Every place is checked and every new file is complete on disk before
   * the first one is put in place, and what is in place already is taken back where a later one fails.
   */
  async apply(change: WorkspaceChange): Promise<void> {
    await this.visit(async visit => {
      const staged: StagedChange[] = [];
      try {
        for (const { path, content } of change.write) {
          const place = await find(visit, path, { create: true });
          if (place) staged.push(await stageFile(place, content));
        }
        for (const path of change.remove) {
          const place = await find(visit, path, { create: false });
          const removal = place && (await stageRemoval(place));
          if (removal) staged.push(removal);
        }
        await applyChanges(staged);
      } catch (error) {
        const left = await failuresOf(cleanups(staged));
        await visit.walk.undo();
        throwTogether(error, left);
      }
      const [first, ...more] = await failuresOf(cleanups(staged));
      if (first !== undefined) throwTogether(first, more);
    });
  }

  /** Finds the root again for one operation, and holds it until the operation has ended. */
  private async visit<T>(use: (visit: Visit) => Promise<T>): Promise<T> {
    const { workspacePath, segments } = this.at;
    const walk = new DirectoryWalk(this.calls);
    try {
      let root: PinnedDirectory | undefined = await walk.start(workspacePath);
      for (const name of segments) {
        root = root && (await walk.enter(root, name, { create: false }));
      }
      if (!root?.isSame(this.at)) refuseChanged(segments.join('/') || '.');
      return await use({ walk, root: root.asRoot() });
    } finally {
      await walk.close();
    }
  }
}

const cleanups = (staged: readonly StagedChange[]) =>
  staged.map(change => () => change.clean());

async function find(
  { walk, root }: Visit,
  path: string,
  options: { create: boolean },
): Promise<Place | undefined> {
  const segments = pathSegments(path, path);
  const name = segments.pop();
  if (name === undefined) refuse(path, 'PathIsNoFile', 'a file needs a name');
  const directory = await walk.descend(root, segments, options);
  return directory && { directory, name };
}

/** A file that cannot be read is a hindrance only if it must change: that is for the caller to say. */
async function readInto(
  found: FoundFiles,
  path: string,
  { directory, name }: Place,
): Promise<void> {
  try {
    const content = await readFileIn(directory, name);
    if (content !== undefined) found.readable.set(path, content);
  } catch (error) {
    if (!isError(error) || error.name !== 'InputError') throw error;
    found.unreadable.set(path, error.message);
  }
}
