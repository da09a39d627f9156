import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isError } from '@backstage/errors';
import { refuse } from '../refusalError';
import {
  PinnedDirectory,
  childLabel,
  lstatIfPresent,
  pinChild,
  pinWorkspace,
  refuseLink,
  verifyPin,
} from './PinnedDirectory';
import { pathSegments } from './pathSegments';
import { readFileIn } from './readFileIn';
import { StagedFile, stageFile } from './StagedFile';

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

/** Where a file lies or would lie. */
interface Place {
  directory: PinnedDirectory;
  name: string;
}

/**
 * A repository that lies in a task's workspace. Nothing outside it is read or written, and no
 * link is followed, whatever the repository holds.
 */
export class Workspace {
  private constructor(private readonly root: PinnedDirectory) {}

  /**
   * @param workspacePath - the task's directory
   * @param targetPath - where the repository's root lies in it; made where it is missing
   */
  static async open(
    workspacePath: string,
    targetPath: string,
  ): Promise<Workspace> {
    const segments = pathSegments(targetPath, 'targetPath');
    const workspace = await pinWorkspace(workspacePath);
    const root = await descend(workspace, segments, { create: true });
    return new Workspace({ ...(root ?? workspace), label: '.' });
  }

  /** Reads those of the files that exist. */
  async readFiles(paths: readonly string[]): Promise<FoundFiles> {
    const found: FoundFiles = { readable: new Map(), unreadable: new Map() };
    for (const path of paths) {
      const place = await this.find(path, { create: false });
      if (place) await readInto(found, path, place);
    }
    return found;
  }

  /**
   * Writes and removes files. Every place is checked and every new file is complete on disk
   * before the first one is put in place.
   */
  async apply(change: WorkspaceChange): Promise<void> {
    const staged: StagedFile[] = [];
    try {
      for (const { path, content } of change.write) {
        const place = await this.find(path, { create: true });
        if (place) staged.push(await stageFile(place, content));
      }
      const removed = await this.findRemovable(change.remove);
      for (const file of staged) await file.commit();
      for (const { directory, name } of removed) {
        await verifyPin(directory);
        await rm(join(directory.path, name), { force: true });
      }
    } catch (error) {
      await Promise.all(staged.map(file => file.discard()));
      throw error;
    }
  }

  private async findRemovable(paths: readonly string[]): Promise<Place[]> {
    const places: Place[] = [];
    for (const path of paths) {
      const place = await this.find(path, { create: false });
      if (place && (await isPlainFile(place))) places.push(place);
    }
    return places;
  }

  private async find(
    path: string,
    options: { create: boolean },
  ): Promise<Place | undefined> {
    const segments = pathSegments(path, path);
    const name = segments.pop();
    if (name === undefined) refuse(path, 'PathIsNoFile', 'a file needs a name');
    const directory = await descend(this.root, segments, options);
    return directory && { directory, name };
  }
}

async function descend(
  from: PinnedDirectory,
  segments: readonly string[],
  options: { create: boolean },
): Promise<PinnedDirectory | undefined> {
  let directory: PinnedDirectory | undefined = from;
  for (const segment of segments) {
    directory = await pinChild(directory, segment, options);
    if (!directory) return undefined;
  }
  return directory;
}

/** Nothing there is fine: then there is nothing to remove. */
async function isPlainFile({ directory, name }: Place): Promise<boolean> {
  const label = childLabel(directory, name);
  const stats = await lstatIfPresent(join(directory.path, name));
  if (!stats) return false;
  refuseLink(stats, label);
  if (!stats.isFile()) refuse(label, 'PathIsNoFile', 'it is no plain file');
  return true;
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
