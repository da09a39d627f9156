import type { Entity } from '@backstage/catalog-model';
import {
  type ClusterSnapshot,
  draftRequest,
  type ExposureRequest,
  findEnvironment,
  findNeighbours,
  type NotChecked,
  type Parsed,
  type PreflightAnswer,
  type RequestDraft,
  writeExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type { RepositoryFiles } from '../repository/RepositoryFiles';
import type { IssuanceStore } from '../store/IssuanceStore';
import {
  hasOwnNamespace,
  namespaceNotChecked,
  withoutNamespaces,
} from './ownNamespace';
import type { PreflightChecks } from './PreflightChecks';
import { type ClaimedHostnames, preflightClaims } from './preflightClaims';
import { preflightForecast } from './preflightForecast';
import { type PreparedRequest, prepareRequest } from './prepareRequest';
import {
  type HostnameSources,
  type PlannedManifests,
  preflightHostname,
} from './preflightHostname';

export interface PreflightOptions extends HostnameSources, ClaimedHostnames {
  repository: RepositoryFiles;
  issuances: IssuanceStore;
}

/** Tells before a pull request is opened what would be written, and what would not work. Changes nothing. */
export class Preflight {
  constructor(private readonly options: PreflightOptions) {}

  /** What is asked, and where; or everything that is wrong with it before anything is looked at. */
  draft(input: unknown, ownerRefs: readonly string[]): Parsed<RequestDraft> {
    return draftRequest(input, this.options.platform, { ownerRefs });
  }

  /** Answers for a request whose place may be looked at. */
  async answer(
    draft: RequestDraft,
    entity: Entity,
  ): Promise<Parsed<PreflightAnswer>> {
    const prepared = await prepareRequest(draft, entity, this.options);
    return prepared.ok ? this.answerFor(prepared.value, entity) : prepared;
  }

  private async answerFor(
    { settled, existing }: PreparedRequest,
    entity: Entity,
  ): Promise<Parsed<PreflightAnswer>> {
    const written = writeExposure(
      settled,
      existing.known ? existing.value : new Map(),
    );
    if (!written.ok) {
      return written;
    }
    const { request } = settled;
    const { manifests } = written.value;
    const isOwn = hasOwnNamespace(entity);
    const snapshot = this.snapshotFor(request, isOwn);
    const planned = { request, manifests, snapshot };
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
        warnings: written.value.warnings,
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
    const [claims, forecast, ...hostnames] = await Promise.all([
      preflightClaims(request, this.options, now),
      preflightForecast(planned, this.options, now),
      ...[...request.hostnames, ...request.redirects].map(hostname =>
        preflightHostname(hostname, planned, this.options),
      ),
    ]);
    const found = [claims, ...hostnames, forecast];
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
