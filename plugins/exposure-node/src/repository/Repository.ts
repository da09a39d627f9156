import { resolve } from 'node:path';
import type {
  NeighbourFiles,
  PlannedFile,
  Refusal,
} from '@exposure/backstage-plugin-exposure-common';
import { applyTogether } from './applyTogether';
import { refuseCaseCollision } from './DirectoryWalk';
import { listNeighbours } from './listNeighbours';
import { pathSegments } from './pathSegments';
import { readFileIn } from './readFileIn';
import { RepositoryRefusal } from './refusal';
import { RepositoryRoot, type Visit } from './RepositoryRoot';
import { plainFile, stageChange, type StagedChange } from './stageChange';

/**
 * What becomes of one file: its whole new content, or none where it goes. The plans of the core are made of these.
 * @public
 */
export type FileChange = Pick<PlannedFile, 'path' | 'content'> &
  Partial<Pick<PlannedFile, 'state'>>;

/**
 * Files by path.
 * @public
 */
export interface FoundFiles {
  /** Contents. */
  readable: Map<string, string>;
  /** Why a file that exists could not be read. */
  unreadable: Map<string, Refusal>;
}

/**
 * How a repository is treated, where it is not a clone of the caller's own.
 * @public
 */
export interface RepositoryOptions {
  /** Where the root lies below the folder, with `/`; the folder itself where left out. No part of it may be a link. */
  targetPath?: string;
  /** The mode of every file that is written. Left out, a file keeps its mode, and a new one gets the usual one. */
  fileMode?: number;
  /** `refused`: a file with a second name is not read, since no checkout makes one and the other may lie outside. */
  hardLinks?: 'read' | 'refused';
  /** Makes the error of what is refused; `field` is a path. Left out, it is an `InputError` with a line for each. */
  errorOf?: (refusals: readonly Refusal[]) => Error;
}

/**
 * A repository in a folder, and the one way to write into it: all or nothing. Nothing outside it is read or written and no
 * link is followed, whatever lies in it and whoever changes it meanwhile. What is refused is an `InputError` with the path
 * and a rule of docs/refusals.md.
 * @public
 */
export class Repository {
  /** A file that could not be read is not replaced unseen. */
  private readonly unread = new Map<string, Refusal>();

  private constructor(
    private readonly at: RepositoryRoot,
    private readonly options: RepositoryOptions,
  ) {}

  /**
   * Finds where the repository is; nothing is made yet.
   *
   * @param folder - may be reached by a link: whoever named it meant that. A missing one is made with its first file.
   */
  static async open(
    folder: string,
    options: RepositoryOptions = {},
  ): Promise<Repository> {
    return telling(options, async () => {
      const { targetPath = '.' } = options;
      const root = await RepositoryRoot.find(resolve(folder), targetPath);
      return new Repository(root, options);
    });
  }

  /**
   * The contents of those of the files that exist, by path.
   *
   * @throws InputError that names each of them that cannot be read
   */
  async readFiles(paths: readonly string[]): Promise<Map<string, string>> {
    const { readable, unreadable } = await this.findFiles(paths);
    return telling(this.options, async () => {
      if (unreadable.size > 0) {
        throw new RepositoryRefusal([...unreadable.values()]);
      }
      return readable;
    });
  }

  /** Reads those of the files that exist. One that cannot be read is a hindrance only if it must change. */
  async findFiles(paths: readonly string[]): Promise<FoundFiles> {
    const found: FoundFiles = { readable: new Map(), unreadable: new Map() };
    await this.visit(async visit => {
      for (const path of paths) {
        await this.readInto(found, path, visit);
      }
    });
    return found;
  }

  /**
   * Reads YAML files for other owners of what an exposure takes, within the limits of `neighbourLimits`, and says what was
   * not looked at.
   *
   * @param first - a folder whose files come before all others
   */
  async readNeighbours(first: string = '.'): Promise<NeighbourFiles> {
    const { hardLinks = 'read' } = this.options;
    return this.visit(async visit => {
      const segments = pathSegments(first, first);
      const root = await visit.root('read');
      return root
        ? listNeighbours({ walk: visit.walk, root }, segments, hardLinks)
        : { files: new Map(), skipped: [] };
    });
  }

  /** Refuses changes that cannot be made where they belong, and makes none. */
  async judge(changes: readonly FileChange[]): Promise<void> {
    await this.visit(async visit => {
      for (const { path, content } of eachOnce(changes)) {
        this.refuseUnread(path);
        const place = await visit.place(path, 'check');
        if (place && content !== undefined) {
          await plainFile(place);
          await refuseCaseCollision(place.directory, place.name);
        }
      }
    });
  }

  /**
   * Writes and removes files: all of them, or none. Every place is checked and every new file is complete on disk before
   * the first one is put in place, and what is in place already is taken back where a later one fails.
   *
   * @param stageMore - prepares what else is to happen with them, when the folders are there
   * @throws InputError that names the file, and each that could not be put back
   */
  async apply(
    changes: readonly FileChange[],
    stageMore: () => Promise<StagedChange[]> = async () => [],
  ): Promise<void> {
    await this.visit(visit =>
      applyTogether(
        async staged => {
          for (const { path, content } of eachOnce(changes)) {
            this.refuseUnread(path);
            const purpose = content === undefined ? 'check' : 'write';
            const place = await visit.place(path, purpose);
            if (place) {
              const { fileMode } = this.options;
              staged.push(await stageChange(place, content, fileMode));
            }
          }
          staged.push(...(await stageMore()));
        },
        () => visit.walk.undo(),
      ),
    );
  }

  private async readInto(
    found: FoundFiles,
    path: string,
    visit: Visit,
  ): Promise<void> {
    const { hardLinks = 'read' } = this.options;
    const place = await visit.place(path, 'read');
    this.unread.delete(path);
    try {
      const content =
        place && (await readFileIn(place.directory, place.name, hardLinks));
      if (content !== undefined) {
        found.readable.set(path, content);
      }
    } catch (error) {
      if (!(error instanceof RepositoryRefusal)) {
        throw error;
      }
      for (const refusal of error.refusals) {
        found.unreadable.set(path, refusal);
        this.unread.set(path, refusal);
      }
    }
  }

  private refuseUnread(path: string): void {
    const unread = this.unread.get(path);
    if (unread) {
      throw new RepositoryRefusal([unread]);
    }
  }

  private visit<T>(use: (visit: Visit) => Promise<T>): Promise<T> {
    return telling(this.options, () => this.at.visit(use));
  }
}

/** Each file that changes once: two requests may take the same exposure away. */
function eachOnce(changes: readonly FileChange[]): FileChange[] {
  const changing = changes.filter(({ state }) => state !== 'unchanged');
  return [...new Map(changing.map(one => [one.path, one])).values()];
}

/** Says what is refused as the caller wants it. */
async function telling<T>(
  { errorOf }: RepositoryOptions,
  step: () => Promise<T>,
): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw errorOf && error instanceof RepositoryRefusal
      ? errorOf(error.refusals)
      : error;
  }
}
