import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  ageStatus,
  type EntityExposures,
  essentialKinds,
  type ExposurePlatform,
  type ExposureStatus,
  type SourceHealth,
} from '@exposure/backstage-plugin-exposure-common';
import { belongsToEntity, carriesLabelOf } from '../entity/belongsToEntity';
import { componentOf, namespacesOf } from '../entity/entityAnnotations';
import type { Clock } from '../kubernetes/Clock';
import type {
  ExposureStore,
  SourceRecord,
  StoredExposure,
} from '../store/ExposureStore';
import { lastSyncedAt } from '../sources/lastSyncedAt';
import { mergeSources } from '../sources/mergeSources';

/** More hostnames than a component has anywhere; a bound on what one answer costs. */
const maxExposures = 500;

/** Reads statuses from the store alone: looking costs no cluster and no DNS server anything. */
export class StatusReader {
  private readonly startedAt: string;

  constructor(
    private readonly options: {
      platform: ExposurePlatform;
      store: ExposureStore;
      clock: Clock;
    },
  ) {
    this.startedAt = options.clock.now().toISOString();
  }

  async forEntity(entity: Entity): Promise<EntityExposures> {
    const [own, sources, hidden] = await Promise.all([
      this.exposuresOf(entity),
      this.sources(),
      this.countHidden(entity),
    ]);
    const entityRef = stringifyEntityRef(entity);
    return {
      exposures: own.map(exposure =>
        this.present(exposure, sources, entityRef),
      ),
      sources: this.healthOf(sources),
      hidden,
    };
  }

  /** The exposures of an entity as they are stored. */
  async exposuresOf(entity: Entity): Promise<StoredExposure[]> {
    const namespaces = namespacesOf(entity);
    if (namespaces.length === 0) {
      return [];
    }
    const stored = await this.options.store.list({ namespaces });
    return stored
      .filter(exposure => this.isConfigured(exposure))
      .filter(exposure => belongsToEntity(exposure, entity))
      .slice(0, maxExposures);
  }

  async sources(): Promise<SourceRecord[]> {
    const { store, clock } = this.options;
    return mergeSources(await store.sources(), clock.now());
  }

  /** A stored status as of now: one that could not be kept current says so. */
  present(
    { status }: StoredExposure,
    sources: readonly SourceRecord[],
    entityRef: string,
  ): ExposureStatus {
    const synced = lastSyncedAt(sources, status.cluster) ?? status.observedAt;
    return {
      ...ageStatus(status, this.options.clock.now(), synced),
      entityRef,
    };
  }

  private async countHidden(entity: Entity): Promise<number> {
    const kubernetesId = componentOf(entity);
    if (kubernetesId === undefined) {
      return 0;
    }
    const labelled = await this.options.store.list({
      kubernetesId,
      limit: maxExposures,
    });
    return labelled.filter(
      exposure =>
        carriesLabelOf(exposure, entity) && !belongsToEntity(exposure, entity),
    ).length;
  }

  /** An environment that was taken out of the configuration is no longer spoken of. */
  private isConfigured({ status }: StoredExposure): boolean {
    return Object.hasOwn(
      this.options.platform.environments,
      status.environment,
    );
  }

  /** One row for each (environment, essential kind). One that nobody has told of yet is being read: it must not look like an empty one. */
  private healthOf(records: readonly SourceRecord[]): SourceHealth[] {
    return Object.values(this.options.platform.environments).flatMap(
      ({ id: environment, cluster }) =>
        essentialKinds.map(({ kind }) => {
          const record = records.find(
            one => one.cluster === cluster && one.kind === kind,
          );
          if (!record) {
            const state = 'syncing';
            return { environment, cluster, kind, state, since: this.startedAt };
          }
          const { replica: _, seenAt: __, ...health } = record;
          return { environment, ...health };
        }),
    );
  }
}
