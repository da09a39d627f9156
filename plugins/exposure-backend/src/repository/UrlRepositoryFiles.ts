import type { UrlReaderService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_SOURCE_LOCATION,
  type Entity,
  parseLocationRef,
} from '@backstage/catalog-model';
import {
  known,
  type Observed,
  unknown,
} from '@exposure/backstage-plugin-exposure-common';
import type { ScmIntegrations } from '@backstage/integration';
import { SharedWork } from '../limits/SharedWork';
import type { Clock } from '../kubernetes/Clock';
import { readUpTo } from '../limits/readUpTo';
import type { RepositoryFiles } from './RepositoryFiles';

const maxBytes = 256 * 1024;

/** Adapter of `RepositoryFiles` over the host's integrations and their credentials. */
export class UrlRepositoryFiles implements RepositoryFiles {
  private readonly reading = new SharedWork<ReadonlyMap<string, string>>();

  constructor(
    private readonly options: {
      urlReader: UrlReaderService;
      integrations: ScmIntegrations;
      clock: Clock;
    },
  ) {}

  async read(
    entity: Entity,
    paths: readonly string[],
    { signal }: { signal: AbortSignal },
  ): Promise<Observed<ReadonlyMap<string, string>>> {
    const now = this.options.clock.now().toISOString();
    const base = sourceUrl(entity);
    if (base === undefined) {
      const message = `the entity has no ${ANNOTATION_SOURCE_LOCATION}`;
      return unknown('notConfigured', now, message);
    }
    try {
      signal.throwIfAborted();
      const key = JSON.stringify([base, ...paths]);
      const files = await this.reading.join(key, signal, until =>
        this.readFiles(base, paths, until),
      );
      return known(files, now);
    } catch {
      // The reader's message may hold addresses and token hints of the integration.
      return unknown('unreachable', now, 'the repository could not be read');
    }
  }

  private async readFiles(
    base: string,
    paths: readonly string[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, string>> {
    const contents = await Promise.all(
      paths.map(path => this.readFile(base, path, signal)),
    );
    const files = paths.flatMap((path, index) => {
      const content = contents[index];
      return content === undefined ? [] : [[path, content] as const];
    });
    return new Map(files);
  }

  private async readFile(
    base: string,
    path: string,
    signal: AbortSignal,
  ): Promise<string | undefined> {
    const { urlReader, integrations } = this.options;
    // A leading slash makes it relative to the repository's root, not to the source location's folder.
    const url = integrations.resolveUrl({ url: `/${path}`, base });
    try {
      const response = await urlReader.readUrl(url, { signal });
      const body = response.stream?.() ?? [await response.buffer()];
      const content = await readUpTo(maxBytes, body);
      return content.toString('utf8');
    } catch (error) {
      const isAbsent = error instanceof Error && error.name === 'NotFoundError';
      if (isAbsent) {
        return undefined;
      }
      throw error;
    }
  }
}

function sourceUrl(entity: Entity): string | undefined {
  const annotations = entity.metadata.annotations ?? {};
  const text = annotations[ANNOTATION_SOURCE_LOCATION];
  if (text === undefined) {
    return undefined;
  }
  try {
    const { type, target } = parseLocationRef(text);
    return type === 'url' ? target : undefined;
  } catch {
    return undefined;
  }
}
