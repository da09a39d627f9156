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
  type Warning,
} from '@exposure/backstage-plugin-exposure-common';
import { namespacesOf } from '../entity/entityAnnotations';
import type { Clock } from '../kubernetes/Clock';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { RepositoryFiles } from '../repository/RepositoryFiles';
import { withinTime } from '../limits/withinTime';

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

const wishes = ['keep', 'add', 'redirectOldHostnames'] as const;

/** What the request asks of the files that are there. */
function wishesOf(input: unknown): string[] {
  return wishes.filter(wish => Reflect.get(Object(input), wish) === true);
}

/** Without the files nobody can say what is there: not that nothing is. */
function refuseUnread(input: unknown, because: string): Refusal[] {
  return wishesOf(input).map(field => ({
    field,
    rule: 'KeepNotReadable',
    message: `${field} needs the files that are there, which could not be read: ${because}.`,
  }));
}

/** Adding keeps what is there, so the new addresses can be judged alone; everything else would be guessed. */
function addsOnly(input: unknown): boolean {
  return wishesOf(input).join() === 'add';
}

const addedAlone: Warning = {
  id: 'AddedAlone',
  message:
    'The files that are there could not be read, so only the new addresses are shown. The task adds them to what is there.',
};

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

/** @param input - with everything that its files add to it */
function completed(
  input: unknown,
  place: ExposurePlace,
  { entity, ownerRefs }: Asker,
  options: PrepareOptions,
): Parsed<Omit<PreparedRequest, 'existing'>> {
  const { platform } = options;
  const services = servicesOf(place, entity, options);
  const whole = completeRequest(input, entity.metadata.annotations, {
    platform,
    services,
  });
  const request = parseRequest(whole.input, platform, { ownerRefs });
  // A port that the Service lacks is told by a check of the same name, beside the files.
  const refusals = whole.refusals.filter(
    ({ rule }) => rule !== 'ServicePortMissing',
  );
  if (!request.ok || refusals.length > 0) {
    const broken = request.ok ? [] : request.refusals;
    return { ok: false, refusals: [...broken, ...refusals] };
  }
  const value = { input: whole.input, request: request.value };
  return { ok: true, warnings: whole.warnings, value };
}

async function prepareFromFiles(
  input: unknown,
  place: ExposurePlace,
  asker: Asker,
  options: PrepareOptions,
): Promise<Parsed<PreparedRequest>> {
  const existing = await readFiles(place, asker.entity, options);
  if (!existing.known && addsOnly(input)) {
    const whole = completed(input, place, asker, options);
    if (!whole.ok) return whole;
    const { input: added, request } = whole.value;
    const alone = { ...Object(added), add: false };
    return {
      ok: true,
      warnings: [addedAlone, ...whole.warnings],
      value: { input: alone, request, existing },
    };
  }
  if (!existing.known) {
    const because = existing.message ?? existing.because;
    return { ok: false, refusals: refuseUnread(input, because) };
  }
  const kept = keepRequest(input, options.platform, existing.value);
  if (!kept.ok) return kept;
  const whole = completed(kept.value, place, asker, options);
  if (!whole.ok) return whole;
  const warnings = [...kept.warnings, ...whole.warnings];
  return { ok: true, warnings, value: { ...whole.value, existing } };
}

/**
 * Completes a request as the scaffolder action does. Where the files say nothing about the request, it is judged before they
 * are read: one that is refused costs nobody a look into the repository.
 * @param place - of the request; its namespace is one of the entity's
 */
export async function prepareRequest(
  input: unknown,
  place: ExposurePlace,
  asker: Asker,
  options: PrepareOptions,
): Promise<Parsed<PreparedRequest>> {
  if (wishesOf(input).length > 0) {
    return prepareFromFiles(input, place, asker, options);
  }
  const whole = completed(input, place, asker, options);
  if (!whole.ok) return whole;
  const existing = await readFiles(place, asker.entity, options);
  return { ...whole, value: { ...whole.value, existing } };
}
