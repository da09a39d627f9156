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

/** One look through a repository: what was found, and what was left out. */
class NeighbourSearch implements NeighbourFiles {
  readonly files = new Map<string, string>();
  readonly skipped: SkippedPath[] = [];
  private names = 0;
  private bytes = 0;
  private isFull = false;

  constructor(
    private readonly walk: DirectoryWalk,
    private readonly hardLinks: HardLinks,
  ) {}

  /** Files before folders, both in the order of their names, so that the same repository gives the same list. */
  async lookInto(directory: PinnedDirectory, depth: number): Promise<void> {
    const names = await this.tried(directory.label, () => directory.names());
    this.names += names?.length ?? 0;
    if (this.names > neighbourLimits.entries) {
      this.stop(neighbourLimits.entries, 'names');
    }
    const folders: string[] = [];
    for (const name of names?.sort() ?? []) {
      if (!this.isFull && (await this.isFolder(directory, name))) {
        folders.push(name);
      }
    }
    for (const name of folders) {
      if (!this.isFull) {
        await this.goDown(directory, name, depth);
      }
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
      this.skipped.push({ path, because: 'it is a link' });
    }
    return false;
  }

  private async readFile(
    directory: PinnedDirectory,
    name: string,
  ): Promise<void> {
    const path = directory.labelOf(name);
    const content = this.files.has(path)
      ? undefined
      : await this.tried(path, () =>
          readFileIn(directory, name, this.hardLinks),
        );
    if (content === undefined) {
      return;
    }
    this.files.set(path, content);
    this.bytes += content.length;
    if (this.files.size >= neighbourLimits.files) {
      this.stop(neighbourLimits.files, 'files');
    } else if (this.bytes >= neighbourLimits.bytes) {
      this.stop(neighbourLimits.bytes, 'bytes');
    }
  }

  private async goDown(
    parent: PinnedDirectory,
    name: string,
    depth: number,
  ): Promise<void> {
    const path = parent.labelOf(name);
    if (depth >= neighbourLimits.depth) {
      this.skipped.push({ path, because: 'it is nested too deeply' });
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

  private stop(most: number, what: string): void {
    if (!this.isFull) {
      const because = `only the first ${most} ${what} were checked`;
      this.skipped.push({ path: '.', because });
    }
    this.isFull = true;
  }

  private async tried<T>(
    path: string,
    step: () => Promise<T>,
  ): Promise<T | undefined> {
    try {
      return await step();
    } catch (error) {
      const [refusal] =
        error instanceof RepositoryRefusal ? error.refusals : [];
      const because = (refusal && reasons[refusal.rule]) ?? 'it cannot be read';
      this.skipped.push({ path, because });
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
  const { files, skipped } = search;
  return { files, skipped };
}
