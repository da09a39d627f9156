import type { Entity } from '@backstage/catalog-model';
import {
  exposureFilePaths,
  type ExposurePlace,
  type ExposurePlatform,
  findEnvironment,
  listServices,
  type Observed,
  type Parsed,
  type RequestDraft,
  type SeenFiles,
  type SeenServices,
  type SettledRequest,
  settleRequest,
  unknown,
} from '@exposure/backstage-plugin-exposure-common';
import { namespacesOf } from '../entity/entityAnnotations';
import type { Clock } from '../kubernetes/Clock';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { RepositoryFiles } from '../repository/RepositoryFiles';
import { withinTime } from '../limits/withinTime';

/** A request that is whole, and its present files. */
export interface PreparedRequest {
  settled: SettledRequest;
  existing: Observed<ReadonlyMap<string, string>>;
}

export interface PrepareOptions {
  platform: ExposurePlatform;
  clusters: ClusterObjects;
  repository: RepositoryFiles;
  clock: Clock;
}

/** So that the DNS still has its time before callers leave. */
const readMs = 8_000;

function servicesOf(
  place: ExposurePlace,
  entity: Entity,
  { platform, clusters }: PrepareOptions,
): SeenServices {
  const { cluster } = findEnvironment(platform, place.environment) ?? {};
  return listServices(clusters.snapshot(cluster ?? ''), namespacesOf(entity));
}

async function readFiles(
  place: ExposurePlace,
  entity: Entity,
  { platform, repository, clock }: PrepareOptions,
): Promise<PreparedRequest['existing']> {
  const paths = exposureFilePaths(place, platform);
  const read = await withinTime(readMs, clock, signal =>
    repository.read(entity, paths, { signal }),
  );
  const message = 'the repository did not answer in time';
  return read ?? unknown('unreachable', clock.now().toISOString(), message);
}

function seenFiles(existing: PreparedRequest['existing']): SeenFiles {
  return existing.known
    ? { readable: existing.value }
    : { notRead: existing.message ?? existing.because };
}

/**
 * Looks at what a request needs. Its files are read before it is settled only where it needs them: one that is refused
 * costs no look into the repository.
 * @param draft - its namespace is one of the entity's
 */
export async function prepareRequest(
  draft: RequestDraft,
  entity: Entity,
  options: PrepareOptions,
): Promise<Parsed<PreparedRequest>> {
  const { place, needs } = draft;
  const needed = needs.includes('files')
    ? await readFiles(place, entity, options)
    : undefined;
  const settled = settleRequest(draft, {
    ...(needed && { files: seenFiles(needed) }),
    services: servicesOf(place, entity, options),
    annotations: entity.metadata.annotations,
    missingPortIsFinding: true,
  });
  if (!settled.ok) {
    return settled;
  }
  const existing = needed ?? (await readFiles(place, entity, options));
  return { ...settled, value: { settled: settled.value, existing } };
}
