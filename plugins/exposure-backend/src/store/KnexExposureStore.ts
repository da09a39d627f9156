import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import type { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import type { Knex } from 'knex';
import type {
  ExposureFilter,
  ExposureStore,
  HeadlineCount,
  SourceRecord,
  StoredExposure,
  StoredPullRequest,
  Transition,
} from './ExposureStore';
import { filterStatuses } from './filterStatuses';
import { addTransition, readTransitions } from './knexTransitions';
import {
  type SourceRow,
  type StatusRow,
  toSourceRecord,
  toSourceRow,
  toStatusRow,
  toStoredExposure,
} from './rows';
import { transitionBetween } from './transitionBetween';

/** Adapter of `ExposureStore` on the plugin's database: PostgreSQL, or SQLite for one replica. */
export class KnexExposureStore implements ExposureStore {
  constructor(private readonly db: Knex) {}

  async list(filter: ExposureFilter): Promise<StoredExposure[]> {
    const rows: StatusRow[] = await filterStatuses(
      this.db<StatusRow>('exposure_statuses'),
      filter,
    );
    return rows.map(toStoredExposure);
  }

  async get(id: string): Promise<StoredExposure | undefined> {
    const row = await this.db<StatusRow>('exposure_statuses')
      .where({ id })
      .first();
    return row && toStoredExposure(row);
  }

  async countByHeadline(): Promise<HeadlineCount[]> {
    const rows: (Omit<HeadlineCount, 'count'> & { count: number | string })[] =
      await this.db('exposure_statuses')
        .select('environment', 'headline')
        .count({ count: '*' })
        .groupBy('environment', 'headline');
    // PostgreSQL counts in 64 bits, which its driver hands out as text.
    return rows.map(row => ({ ...row, count: Number(row.count) }));
  }

  async put(
    exposure: Omit<StoredExposure, 'revision'>,
    revision: number | undefined,
  ): Promise<boolean> {
    const row = toStatusRow(exposure, (revision ?? 0) + 1);
    try {
      return await this.db.transaction(async tx => {
        const statuses = () => tx<StatusRow>('exposure_statuses');
        const before = await statuses().where({ id: row.id }).first();
        if (before?.revision !== revision) {
          return false;
        }
        if (before) {
          const written = await statuses()
            .where({ id: row.id, revision: before.revision })
            .update(row);
          if (written === 0) {
            return false;
          }
        } else {
          await statuses().insert(row);
        }
        const transition = transitionBetween(
          before && toStoredExposure(before).status,
          exposure.status,
        );
        if (transition) {
          await addTransition(tx, row.id, transition);
        }
        return true;
      });
    } catch (error) {
      // Two replicas saw a new exposure at once: the other one was faster.
      if (revision === undefined && isDatabaseConflictError(error)) {
        return false;
      }
      throw error;
    }
  }

  async confirm(status: ExposureStatus, revision: number): Promise<void> {
    await this.db<StatusRow>('exposure_statuses')
      .where({ id: status.id, revision })
      .update({ status: JSON.stringify(status) });
  }

  async remove(id: string, revision: number): Promise<boolean> {
    return this.db.transaction(async tx => {
      const removed = await tx<StatusRow>('exposure_statuses')
        .where({ id, revision })
        .delete();
      if (removed === 0) {
        return false;
      }
      await tx('exposure_transitions').where({ exposure_id: id }).delete();
      return true;
    });
  }

  transitions(id: string): Promise<Transition[]> {
    return readTransitions(this.db, id);
  }

  async sources(): Promise<SourceRecord[]> {
    const rows = await this.db<SourceRow>('exposure_sources')
      .select('*')
      .orderBy(['cluster', 'kind', 'replica']);
    return rows.map(toSourceRecord);
  }

  async putSources(records: readonly SourceRecord[]): Promise<void> {
    if (records.length === 0) {
      return;
    }
    await this.db<SourceRow>('exposure_sources')
      .insert(records.map(toSourceRow))
      .onConflict(['cluster', 'kind', 'replica'])
      .merge();
  }

  async dropSources({ seenBefore }: { seenBefore: string }): Promise<void> {
    await this.db<SourceRow>('exposure_sources')
      .where('seen_at', '<', seenBefore)
      .delete();
  }

  async pullRequests(filter?: {
    entityRef: string;
  }): Promise<StoredPullRequest[]> {
    const rows = await this.db('exposure_pull_requests')
      .where(filter ? { entity_ref: filter.entityRef } : {})
      .select<{ pull_request: string }[]>('pull_request')
      .orderBy('sequence');
    return rows.map(row => JSON.parse(row.pull_request));
  }

  async putPullRequests(
    entityRef: string,
    pullRequests: readonly StoredPullRequest[],
  ): Promise<void> {
    await this.db.transaction(async tx => {
      const table = () => tx('exposure_pull_requests');
      await table().where({ entity_ref: entityRef }).delete();
      for (const pullRequest of pullRequests) {
        await table().insert({
          entity_ref: entityRef,
          pull_request: JSON.stringify(pullRequest),
        });
      }
    });
  }
}
