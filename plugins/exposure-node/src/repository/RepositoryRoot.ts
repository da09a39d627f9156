import {
  DirectoryWalk,
  type KnownDirectory,
  type Purpose,
} from './DirectoryWalk';
import { pathSegments } from './pathSegments';
import type { PinnedDirectory } from './PinnedDirectory';
import { refuse } from './refusal';
import type { Place } from './stageChange';

/** One operation in a repository. */
export class Visit {
  constructor(
    readonly walk: DirectoryWalk,
    private readonly start: PinnedDirectory,
    private readonly missing: readonly string[],
  ) {}

  /** The root; nothing where it is missing and not to be made. */
  async root(purpose: Purpose): Promise<PinnedDirectory | undefined> {
    const root = await this.walk.descend(this.start, this.missing, purpose);
    return root?.asRoot();
  }

  /** Where a file lies or would lie; nothing where its folder is missing and not to be made. */
  async place(path: string, purpose: Purpose): Promise<Place | undefined> {
    const segments = pathSegments(path, path);
    const name = segments.pop();
    if (name === undefined) {
      refuse(path, 'PathIsNoFile', 'a file needs a name');
    }
    const root = await this.root(purpose);
    const directory =
      root && (await this.walk.descend(root, segments, purpose));
    return directory && { directory, name };
  }
}

/** Where a repository is found again: by the nearest directory that was there, and what was missing below it. */
export class RepositoryRoot {
  private constructor(
    private readonly start: KnownDirectory,
    private readonly missing: readonly string[],
  ) {}

  static async find(
    folder: string,
    targetPath: string,
  ): Promise<RepositoryRoot> {
    const segments = pathSegments(targetPath, 'targetPath');
    return walking(async walk => {
      const { directory, missing } = await walk.start(folder);
      const reached = await walk.reach(directory, [...missing, ...segments]);
      const { path, identity } = reached.directory;
      return new RepositoryRoot({ path, ...identity }, reached.missing);
    });
  }

  /** Holds the root until an operation has ended. */
  async visit<T>(use: (visit: Visit) => Promise<T>): Promise<T> {
    return walking(async walk =>
      use(new Visit(walk, await walk.restart(this.start), this.missing)),
    );
  }
}

async function walking<T>(
  use: (walk: DirectoryWalk) => Promise<T>,
): Promise<T> {
  const walk = new DirectoryWalk();
  try {
    return await use(walk);
  } finally {
    await walk.close();
  }
}
