import type { Entity } from '@backstage/catalog-model';
import {
  known,
  type Observed,
  unknown,
} from '@exposure/backstage-plugin-exposure-common';
import type { Clock } from '../kubernetes';
import type { RepositoryFiles } from '../repository/RepositoryFiles';

/** A repository that holds what a test puts into it, the same for every entity. */
export class FakeRepositoryFiles implements RepositoryFiles {
  readable = true;
  /** Never answers, and heeds no signal. */
  silent = false;
  private readonly files = new Map<string, string>();

  private readonly waiting: (() => void)[] = [];

  constructor(private readonly clock: Clock) {}

  write(path: string, content: string): void {
    this.files.set(path, content);
  }

  /** Resolves at the next reading. */
  untilRead(): Promise<void> {
    return new Promise(resolve => this.waiting.push(resolve));
  }

  async read(
    _entity: Entity,
    paths: readonly string[],
  ): Promise<Observed<ReadonlyMap<string, string>>> {
    for (const tell of this.waiting.splice(0)) {
      tell();
    }
    if (this.silent) {
      return new Promise(() => {});
    }
    const now = this.clock.now().toISOString();
    if (!this.readable) {
      return unknown('unreachable', now, 'the repository could not be read');
    }
    const found = paths.flatMap(path => {
      const content = this.files.get(path);
      return content === undefined ? [] : [[path, content] as const];
    });
    return known(new Map(found), now);
  }
}
