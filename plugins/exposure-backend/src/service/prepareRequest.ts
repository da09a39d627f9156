import type { Entity } from '@backstage/catalog-model';
import {
  completeRequest,
  exposureFilePaths,
  type ExposurePlace,
  type ExposurePlatform,
  type ExposureRequest,
  findEnvironment,
  keepRequest,
  listServices,
  type Observed,
  type Parsed,
  parseRequest,
  type Refusal,
  type SeenServices,
  unknown,
} from '@exposure/backstage-plugin-exposure-common';
import { namespacesOf } from '../entity/entityAnnotations';
import type { Clock } from '../kubernetes/Clock';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { RepositoryFiles } from '../repository/RepositoryFiles';
import { withinTime } from './withinTime';

/** A request that is whole: what it leaves out came from its files, its Service and its entity. */
export interface PreparedRequest {
  /** For `writeExposure`. */
  input: unknown;
  request: ExposureRequest;
  /** Its present files. */
  existing: Observed<ReadonlyMap<string, string>>;
}

export interface PrepareOptions {
  platform: ExposurePlatform;
  clusters: ClusterObjects;
  repository: RepositoryFiles;
  clock: Clock;
}

/** Who asks, for which entity. */
export interface Asker {
  entity: Entity;
  ownerRefs: readonly string[];
}

/** So that the DNS still has its time before callers leave. */
const readMs = 8_000;

const wishes = ['keep', 'redirectOldHostnames'] as const;

/** Without the files nobody can say what is there: not that nothing is. */
function refuseUnread(input: unknown, because: string): Refusal[] {
  return wishes
    .filter(wish => Reflect.get(Object(input), wish) === true)
    .map(field => ({
      field,
      rule: 'KeepNotReadable',
      message: `${field} needs the files that are there, which could not be read: ${because}.`,
    }));
}

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

/**
 * Completes a request as the scaffolder action does.
 * @param place - of the request; its namespace is one of the entity's
 */
export async function prepareRequest(
  input: unknown,
  place: ExposurePlace,
  { entity, ownerRefs }: Asker,
  options: PrepareOptions,
): Promise<Parsed<PreparedRequest>> {
  const { platform } = options;
  const existing = await readFiles(place, entity, options);
  const unread = existing.known
    ? []
    : refuseUnread(input, existing.message ?? existing.because);
  if (unread.length > 0) return { ok: false, refusals: unread };
  const files = existing.known ? existing.value : new Map<string, string>();
  const kept = keepRequest(input, platform, files);
  if (!kept.ok) return kept;
  const services = servicesOf(place, entity, options);
  const completed = completeRequest(kept.value, entity.metadata.annotations, {
    platform,
    services,
  });
  const request = parseRequest(completed.input, platform, { ownerRefs });
  // A port that the Service lacks is told by a check of the same name, beside the files.
  const refusals = completed.refusals.filter(
    ({ rule }) => rule !== 'ServicePortMissing',
  );
  if (!request.ok || refusals.length > 0) {
    const broken = request.ok ? [] : request.refusals;
    return { ok: false, refusals: [...broken, ...refusals] };
  }
  return {
    ok: true,
    warnings: [...kept.warnings, ...completed.warnings],
    value: { input: completed.input, request: request.value, existing },
  };
}
