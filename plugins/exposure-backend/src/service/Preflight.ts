import type { Entity } from '@backstage/catalog-model';
import {
  buildManifests,
  type ClusterSnapshot,
  exposureFilePaths,
  type ExposureRequest,
  findEnvironment,
  findNeighbours,
  type NotChecked,
  type Parsed,
  parseRequest,
  writeExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';
import type { RepositoryFiles } from '../repository/RepositoryFiles';
import type { IssuanceStore } from '../store/IssuanceStore';
import {
  hasOwnNamespace,
  namespaceNotChecked,
  withoutNamespace,
} from './ownNamespace';
import type { PreflightChecks } from './PreflightChecks';
import { preflightForecast } from './preflightForecast';
import {
  type HostnameSources,
  type PlannedManifests,
  preflightHostname,
} from './preflightHostname';

/** What a request would do, and what stands in its way. */
export interface PreflightAnswer extends PreflightChecks {
  /** `before` is what the file holds now; `null` = it does not exist, or see `notChecked`. */
  files: { path: string; content: string; before: string | null }[];
}

export interface PreflightOptions extends HostnameSources {
  clusters: ClusterObjects;
  repository: RepositoryFiles;
  issuances: IssuanceStore;
}

/** Tells before a pull request is opened what would be written, and what would not work. Changes nothing. */
export class Preflight {
  constructor(private readonly options: PreflightOptions) {}

  /** Checks the request alone, which costs nothing. */
  parse(input: unknown, ownerRefs: readonly string[]): Parsed<ExposureRequest> {
    return parseRequest(input, this.options.platform, {
      ownerRefs: [...ownerRefs],
    });
  }

  /** Answers for a request that `parse` has accepted. */
  async answer(
    input: unknown,
    request: ExposureRequest,
    entity: Entity,
    signal: AbortSignal,
  ): Promise<Parsed<PreflightAnswer>> {
    const { platform, repository } = this.options;
    const paths = exposureFilePaths(request, platform);
    const existing = await repository.read(entity, paths, { signal });
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
    const checked = await this.check(planned, signal);
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
        files: written.value.files.flatMap(({ path, content, before }) =>
          content === undefined
            ? []
            : [{ path, content, before: before ?? null }],
        ),
      },
    };
  }

  private snapshotFor(
    { environment, namespace }: ExposureRequest,
    isOwn: boolean,
  ): ClusterSnapshot {
    const { platform, clusters } = this.options;
    const { cluster } = findEnvironment(platform, environment) ?? {};
    const snapshot = clusters.snapshot(cluster ?? '');
    return isOwn ? snapshot : withoutNamespace(snapshot, namespace);
  }

  /** The namespace first, then what each hostname meets, then the limits of the certificate authority. */
  private async check(
    planned: PlannedManifests,
    signal: AbortSignal,
  ): Promise<PreflightChecks> {
    const { request, snapshot } = planned;
    const now = this.options.clock.now();
    const { platform } = this.options;
    const neighbours = findNeighbours(request, { platform, snapshot }, now);
    const [forecast, ...hostnames] = await Promise.all([
      preflightForecast(planned, this.options, now),
      ...[...request.hostnames, ...request.redirects].map(hostname =>
        preflightHostname(hostname, planned, this.options, signal),
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
