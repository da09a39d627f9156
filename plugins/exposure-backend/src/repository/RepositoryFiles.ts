import type { Entity } from '@backstage/catalog-model';
import type { Observed } from '@exposure/backstage-plugin-exposure-common';

/**
 * Port: reads files of the repository that an entity's source lies in. Trouble on the way is an unknown.
 */
export interface RepositoryFiles {
  /** Content by path, of those files that exist. Paths are relative to the repository's root. */
  read(
    entity: Entity,
    paths: readonly string[],
    options: { signal: AbortSignal },
  ): Promise<Observed<ReadonlyMap<string, string>>>;
}
