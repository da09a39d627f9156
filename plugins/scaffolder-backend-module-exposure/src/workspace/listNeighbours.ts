import { isError } from '@backstage/errors';
import type {
  NeighbourFiles,
  SkippedPath,
} from '@exposure/backstage-plugin-exposure-common';
import {
  isNeighbourFile,
  isNeighbourFolder,
  neighbourLimits,
} from '@exposure/backstage-plugin-exposure-common';
import type { DirectoryWalk } from './DirectoryWalk';
import type { PinnedDirectory } from './PinnedDirectory';
import { readFileIn } from './readFileIn';

/** What is left of the limits, and what was found. */
class NeighbourList implements NeighbourFiles {
  readonly files = new Map<string, string>();
  readonly skipped: SkippedPath[] = [];
  private bytes = 0;
  private entries = 0;
  private full = false;

  /** Counts names before they are looked at; `false` when there are too many. */
  allows(names: number): boolean {
    this.entries += names;
    if (this.entries > neighbourLimits.entries) this.stop('names');
    return !this.full;
  }

  get isFull(): boolean {
    return this.full;
  }

  add(path: string, content: string): void {
    this.bytes += content.length;
    this.files.set(path, content);
    if (this.files.size >= neighbourLimits.files) this.stop('files');
    else if (this.bytes >= neighbourLimits.bytes) this.stop('bytes');
  }

  skip(path: string, because: string): void {
    this.skipped.push({ path, because });
  }

  private stop(limit: 'names' | 'files' | 'bytes'): void {
    if (this.full) return;
    this.full = true;
    const most =
      neighbourLimits[limit === 'names' ? 'entries' : limit].toString();
    this.skip('.', `only the first ${most} ${limit} were looked at`);
  }
}

async function readFile(
  directory: PinnedDirectory,
  name: string,
  list: NeighbourList,
): Promise<void> {
  const path = directory.labelOf(name);
  if (list.files.has(path)) return;
  try {
    const content = await readFileIn(directory, name);
    if (content !== undefined) list.add(path, content);
  } catch (error) {
    const rule = isError(error) ? /\((\w+)\)$/.exec(error.message)?.[1] : '';
    list.skip(path, rule || 'it could not be read');
  }
}

async function enterFolder(
  walk: DirectoryWalk,
  parent: PinnedDirectory,
  name: string,
  list: NeighbourList,
): Promise<PinnedDirectory | undefined> {
  try {
    return await walk.open(parent, name);
  } catch {
    list.skip(parent.labelOf(name), 'it could not be opened');
    return undefined;
  }
}

/** Files before folders, both in the order of their names, so that the same repository gives the same list. */
async function listFolder(
  walk: DirectoryWalk,
  directory: PinnedDirectory,
  depth: number,
  list: NeighbourList,
): Promise<void> {
  const names = (await directory.names()).sort();
  if (!list.allows(names.length)) return;
  const folders: string[] = [];
  for (const name of names) {
    if (list.isFull) return;
    const stats = await directory.look(name);
    const isFolder = stats?.isDirectory() === true;
    if (isFolder && isNeighbourFolder(name)) folders.push(name);
    if (!isFolder && isNeighbourFile(name)) {
      await readFile(directory, name, list);
    } else if (stats?.isSymbolicLink() && isNeighbourFolder(name)) {
      list.skip(directory.labelOf(name), 'PathIsLink');
    }
  }
  for (const name of folders) {
    if (list.isFull) return;
    if (depth >= neighbourLimits.depth) {
      list.skip(directory.labelOf(name), 'it lies too deep');
      continue;
    }
    const folder = await enterFolder(walk, directory, name, list);
    if (!folder) continue;
    await listFolder(walk, folder, depth + 1, list);
    await walk.leave(folder);
  }
}

/**
 * Lists the YAML files of a repository with their texts: those of one folder first, then all others. No link is followed,
 * and whatever lies in the repository the work has an end.
 */
export async function listNeighbours(
  walk: DirectoryWalk,
  root: PinnedDirectory,
  first: readonly string[],
): Promise<NeighbourFiles> {
  const list = new NeighbourList();
  const folder = await walk
    .descend(root, first, { create: false })
    // Its files are refused by name where they are written.
    .catch(() => undefined);
  if (folder) await listFolder(walk, folder, first.length, list);
  await listFolder(walk, root, 0, list);
  return list;
}
