import type { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import {
  type ExposureFilter,
  type ExposureStore,
  type HeadlineCount,
  maxTransitions,
  type SourceRecord,
  type StoredExposure,
  type StoredPullRequest,
  type Transition,
} from './ExposureStore';
import { transitionBetween } from './transitionBetween';

/** Fake of `ExposureStore` for tests and for the development harness. */
export class MemoryExposureStore implements ExposureStore {
  private readonly exposures = new Map<string, StoredExposure>();
  private readonly history = new Map<string, Transition[]>();
  private readonly sourceRecords = new Map<string, SourceRecord>();
  private readonly requests = new Map<string, readonly StoredPullRequest[]>();

  async list(filter: ExposureFilter): Promise<StoredExposure[]> {
    return [...this.exposures.values()]
      .filter(exposure => matches(exposure, filter))
      .sort((a, b) => (a.status.id < b.status.id ? -1 : 1))
      .slice(0, filter.limit)
      .map(exposure => structuredClone(exposure));
  }

  async get(id: string): Promise<StoredExposure | undefined> {
    return structuredClone(this.exposures.get(id));
  }

  async countByHeadline(): Promise<HeadlineCount[]> {
    const counts = new Map<string, HeadlineCount>();
    for (const { status } of this.exposures.values()) {
      const { environment, headline } = status;
      const key = `${environment}/${headline}`;
      const count = (counts.get(key)?.count ?? 0) + 1;
      counts.set(key, { environment, headline, count });
    }
    return [...counts.values()];
  }

  async put(
    exposure: Omit<StoredExposure, 'revision'>,
    revision: number | undefined,
  ): Promise<boolean> {
    const { id } = exposure.status;
    const before = this.exposures.get(id);
    if (before?.revision !== revision) {
      return false;
    }
    this.exposures.set(
      id,
      structuredClone({ ...exposure, revision: (revision ?? 0) + 1 }),
    );
    const transition = transitionBetween(before?.status, exposure.status);
    if (transition) {
      const transitions = [transition, ...(this.history.get(id) ?? [])];
      this.history.set(id, transitions.slice(0, maxTransitions));
    }
    return true;
  }

  async confirm(status: ExposureStatus, revision: number): Promise<void> {
    const before = this.exposures.get(status.id);
    if (before?.revision !== revision) {
      return;
    }
    this.exposures.set(status.id, structuredClone({ ...before, status }));
  }

  async remove(id: string, revision: number): Promise<boolean> {
    if (this.exposures.get(id)?.revision !== revision) {
      return false;
    }
    this.history.delete(id);
    return this.exposures.delete(id);
  }

  async transitions(id: string): Promise<Transition[]> {
    return [...(this.history.get(id) ?? [])];
  }

  async sources(): Promise<SourceRecord[]> {
    return [...this.sourceRecords.values()];
  }

  async putSources(records: readonly SourceRecord[]): Promise<void> {
    for (const record of records) {
      const { cluster, kind, replica } = record;
      this.sourceRecords.set(`${cluster}/${kind}/${replica}`, record);
    }
  }

  async dropSources({ seenBefore }: { seenBefore: string }): Promise<void> {
    for (const [key, { seenAt }] of this.sourceRecords) {
      if (seenAt < seenBefore) {
        this.sourceRecords.delete(key);
      }
    }
  }

  async pullRequests(filter?: {
    entityRef: string;
  }): Promise<StoredPullRequest[]> {
    return [...this.requests.values()]
      .flat()
      .filter(({ entityRef }) => !filter || entityRef === filter.entityRef);
  }

  async putPullRequests(
    entityRef: string,
    pullRequests: readonly StoredPullRequest[],
  ): Promise<void> {
    this.requests.set(entityRef, structuredClone(pullRequests));
  }
}

function matches(
  { status, kubernetesId }: StoredExposure,
  filter: ExposureFilter,
): boolean {
  const {
    environment = status.environment,
    cluster = status.cluster,
    namespaces = [status.namespace],
    headline = status.headline,
    actor = status.actor.kind,
    zone = status.zone?.suffix,
    after = '',
  } = filter;
  return (
    environment === status.environment &&
    cluster === status.cluster &&
    namespaces.includes(status.namespace) &&
    headline === status.headline &&
    actor === status.actor.kind &&
    zone === status.zone?.suffix &&
    (filter.kubernetesId ?? kubernetesId) === kubernetesId &&
    status.id > after
  );
}
