import type {
  NeighbourFiles,
  RefusalRule,
  SkippedPath,
} from '@exposure/backstage-plugin-exposure-common';
import {
  isNeighbourFile,
  isNeighbourFolder,
  neighbourLimits,
} from '@exposure/backstage-plugin-exposure-common';
import type { DirectoryWalk } from './DirectoryWalk';
import type { PinnedDirectory } from './PinnedDirectory';
import { readFileIn, type HardLinks } from './readFileIn';
import { RepositoryRefusal } from './refusal';

const reasons: Partial<Record<RefusalRule, string>> = {
  PathIsLink: 'it is a link',
  FileTooLarge: 'it is too large',
  FileIsNotUtf8: 'it is not UTF-8 text',
};

function becauseOf(error: unknown): string {
  const rule =
    error instanceof RepositoryRefusal ? error.refusals[0]?.rule : undefined;
  return (rule && reasons[rule]) ?? 'it cannot be read';
}

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
    if (this.entries > neighbourLimits.entries) {
      this.stop('names');
    }
    return !this.full;
  }

  get isFull(): boolean {
    return this.full;
  }

  add(path: string, content: string): void {
    this.bytes += content.length;
    this.files.set(path, content);
    if (this.files.size >= neighbourLimits.files) {
      this.stop('files');
    } else if (this.bytes >= neighbourLimits.bytes) {
      this.stop('bytes');
    }
  }

  skip(path: string, because: string): void {
    this.skipped.push({ path, because });
  }

  private stop(limit: 'names' | 'files' | 'bytes'): void {
    if (this.full) {
      return;
    }
    this.full = true;
    const most =
      neighbourLimits[limit === 'names' ? 'entries' : limit].toString();
    this.skip('.', `only the first ${most} ${limit} were looked at`);
  }
}

/** One look through the repository. */
class NeighbourSearch {
  readonly list = new NeighbourList();

  constructor(
    private readonly walk: DirectoryWalk,
    private readonly hardLinks: HardLinks,
  ) {}

  /** Files before folders, both in the order of their names, so that the same repository gives the same list. */
  async lookInto(directory: PinnedDirectory, depth: number): Promise<void> {
    const names = await this.tried(directory.label, () => directory.names());
    if (!names || !this.list.allows(names.length)) {
      return;
    }
    const folders: string[] = [];
    for (const name of names.sort()) {
      if (this.list.isFull) {
        return;
      }
      if (await this.isFolder(directory, name)) {
        folders.push(name);
      }
    }
    for (const name of folders) {
      if (this.list.isFull) {
        return;
      }
      await this.goDown(directory, name, depth);
    }
  }

  /** Takes a file up; `true` for a folder, which comes later. */
  private async isFolder(
    directory: PinnedDirectory,
    name: string,
  ): Promise<boolean> {
    const path = directory.labelOf(name);
    const stats = await this.tried(path, () => directory.look(name));
    if (stats?.isDirectory()) {
      return isNeighbourFolder(name);
    }
    if (isNeighbourFile(name)) {
      await this.readFile(directory, name);
    } else if (stats?.isSymbolicLink() && isNeighbourFolder(name)) {
      this.list.skip(path, 'it is a link');
    }
    return false;
  }

  private async readFile(
    directory: PinnedDirectory,
    name: string,
  ): Promise<void> {
    const path = directory.labelOf(name);
    if (this.list.files.has(path)) {
      return;
    }
    const content = await this.tried(path, () =>
      readFileIn(directory, name, this.hardLinks),
    );
    if (content !== undefined) {
      this.list.add(path, content);
    }
  }

  private async goDown(
    parent: PinnedDirectory,
    name: string,
    depth: number,
  ): Promise<void> {
    const path = parent.labelOf(name);
    if (depth >= neighbourLimits.depth) {
      this.list.skip(path, 'it lies too deep');
      return;
    }
    const folder = await this.tried(path, () =>
      this.walk.enter(parent, name, 'read'),
    );
    if (folder) {
      await this.lookInto(folder, depth + 1);
      await this.walk.leave(folder);
    }
  }

  private async tried<T>(
    path: string,
    step: () => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await step();
    } catch (error) {
      this.list.skip(path, becauseOf(error));
      return undefined;
    }
  }
}

/**
 * Lists the YAML files of a repository with their texts: those of one folder first, then all others. No link is followed,
 * and whatever lies in the repository the work has an end.
 */
export async function listNeighbours(
  { walk, root }: { walk: DirectoryWalk; root: PinnedDirectory },
  first: readonly string[],
  hardLinks: HardLinks,
): Promise<NeighbourFiles> {
  const search = new NeighbourSearch(walk, hardLinks);
  const folder = await walk
    .descend(root, first, 'read')
    // Its files are refused by name where they are written.
    .catch(() => undefined);
  if (folder && first.length > 0) {
    await search.lookInto(folder, first.length);
  }
  await search.lookInto(root, 0);
  return search.list;
}
