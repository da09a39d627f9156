import type { Entity } from '@backstage/catalog-model';
import {
  buildManifests,
  type ClusterSnapshot,
  type ExposurePlace,
  type ExposureRequest,
  findEnvironment,
  findNeighbours,
  type NotChecked,
  type Parsed,
  parseRequest,
  parseRequestPlace,
  type PreflightAnswer,
  type Warning,
  writeExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { RepositoryFiles } from '../repository/RepositoryFiles';
import type { IssuanceStore } from '../store/IssuanceStore';
import {
  hasOwnNamespace,
  namespaceNotChecked,
  withoutNamespaces,
} from './ownNamespace';
import type { PreflightChecks } from './PreflightChecks';
import { preflightForecast } from './preflightForecast';
import {
  type Asker,
  type PreparedRequest,
  prepareRequest,
} from './prepareRequest';
import {
  type HostnameSources,
  type PlannedManifests,
  preflightHostname,
} from './preflightHostname';

export interface PreflightOptions extends HostnameSources {
  clusters: ClusterObjects;
  repository: RepositoryFiles;
  issuances: IssuanceStore;
}

/** Tells before a pull request is opened what would be written, and what would not work. Changes nothing. */
export class Preflight {
  constructor(private readonly options: PreflightOptions) {}

  /** Where a request belongs; when that cannot be said, everything that is wrong with it. */
  place(input: unknown, ownerRefs: readonly string[]): Parsed<ExposurePlace> {
    const { platform } = this.options;
    const place = parseRequestPlace(input, platform);
    if (place.ok) return place;
    const whole = parseRequest(input, platform, { ownerRefs });
    return whole.ok ? place : whole;
  }

  /** Answers for a request whose place may be looked at. */
  async answer(
    input: unknown,
    place: ExposurePlace,
    asker: Asker,
  ): Promise<Parsed<PreflightAnswer>> {
    const prepared = await prepareRequest(input, place, asker, this.options);
    return prepared.ok
      ? this.answerFor(prepared.value, prepared.warnings, asker.entity)
      : prepared;
  }

  private async answerFor(
    { input, request, existing }: PreparedRequest,
    warnings: readonly Warning[],
    entity: Entity,
  ): Promise<Parsed<PreflightAnswer>> {
    const { platform } = this.options;
    const written = writeExposure(
      input,
      platform,
      existing.known ? existing.value : new Map(),
    );
    const manifests = buildManifests(request, platform);
    if (!written.ok) return written;
    if (!manifests.ok) return manifests;
    const isOwn = hasOwnNamespace(entity);
    const snapshot = this.snapshotFor(request, isOwn);
    const planned = { request, manifests: manifests.value, snapshot };
    const checked = await this.check(planned);
    const found = isOwn ? checked : namespaceNotChecked(checked);
    const unread = existing.known
      ? []
      : [{ check: 'before', because: existing.message ?? existing.because }];
    return {
      ok: true,
      warnings: written.warnings,
      value: {
        checks: found.checks,
        notChecked: [...unread, ...found.notChecked],
        warnings: [...warnings, ...written.value.warnings],
        files: written.value.files.map(({ path, content, before }) => ({
          path,
          content: content ?? null,
          before: before ?? null,
        })),
      },
    };
  }

  private snapshotFor(
    { environment }: ExposureRequest,
    isOwn: boolean,
  ): ClusterSnapshot {
    const { platform, clusters } = this.options;
    const { cluster } = findEnvironment(platform, environment) ?? {};
    const snapshot = clusters.snapshot(cluster ?? '');
    return isOwn ? snapshot : withoutNamespaces(snapshot);
  }

  /** The namespace first, then what each hostname meets, then the limits of the certificate authority. */
  private async check(planned: PlannedManifests): Promise<PreflightChecks> {
    const { request, snapshot } = planned;
    const now = this.options.clock.now();
    const { platform } = this.options;
    const neighbours = findNeighbours(request, { platform, snapshot }, now);
    const [forecast, ...hostnames] = await Promise.all([
      preflightForecast(planned, this.options, now),
      ...[...request.hostnames, ...request.redirects].map(hostname =>
        preflightHostname(hostname, planned, this.options),
      ),
    ]);
    const found = [...hostnames, forecast];
    return {
      checks: [
        ...neighbours.findings,
        ...found.flatMap(({ checks }) => checks),
      ],
      notChecked: uniqueByCheck([
        ...neighbours.notChecked,
        ...found.flatMap(({ notChecked }) => notChecked),
      ]),
    };
  }
}

function uniqueByCheck(notChecked: readonly NotChecked[]): NotChecked[] {
  return [
    ...new Map(
      notChecked.map(one => [`${one.check} ${one.because}`, one]),
    ).values(),
  ];
}
