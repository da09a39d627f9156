import type { SourceRecord, StoredExposure, Transition } from './ExposureStore';

/** A row of `exposure_statuses`. The columns beside `status` repeat parts of it, for filters. */
export interface StatusRow {
  id: string;
  environment: string;
  cluster: string;
  namespace: string;
  hostname: string;
  kubernetes_id: string | null;
  labels: string;
  headline: string;
  actor_kind: string;
  zone: string | null;
  status: string;
  revision: number;
  changed_at: string;
}

/** A row of `exposure_transitions`. */
export interface TransitionRow {
  sequence: number;
  exposure_id: string;
  at: string;
  from_headline: Transition['to'] | null;
  to_headline: Transition['to'];
  reason: string | null;
}

/** A row of `exposure_sources`. */
export interface SourceRow {
  replica: string;
  seen_at: string;
  cluster: string;
  kind: string;
  state: SourceRecord['state'];
  since: string;
  last_synced_at: string | null;
  message: string | null;
}

export function toStatusRow(
  { status, kubernetesId, labels }: Omit<StoredExposure, 'revision'>,
  revision: number,
): StatusRow {
  return {
    id: status.id,
    environment: status.environment,
    cluster: status.cluster,
    namespace: status.namespace,
    hostname: status.hostname,
    kubernetes_id: kubernetesId ?? null,
    labels: JSON.stringify(labels),
    headline: status.headline,
    actor_kind: status.actor.kind,
    zone: status.zone?.suffix ?? null,
    status: JSON.stringify(status),
    revision,
    changed_at: status.observedAt,
  };
}

export function toStoredExposure(row: StatusRow): StoredExposure {
  return {
    status: JSON.parse(row.status),
    ...(row.kubernetes_id === null ? {} : { kubernetesId: row.kubernetes_id }),
    labels: JSON.parse(row.labels),
    revision: row.revision,
  };
}

export function toTransition(row: TransitionRow): Transition {
  return {
    at: row.at,
    ...(row.from_headline === null ? {} : { from: row.from_headline }),
    to: row.to_headline,
    ...(row.reason === null ? {} : { reason: row.reason }),
  };
}

export function toSourceRow(record: SourceRecord): SourceRow {
  return {
    replica: record.replica,
    seen_at: record.seenAt,
    cluster: record.cluster,
    kind: record.kind,
    state: record.state,
    since: record.since,
    last_synced_at: record.lastSyncedAt ?? null,
    message: record.message ?? null,
  };
}

export function toSourceRecord(row: SourceRow): SourceRecord {
  return {
    replica: row.replica,
    seenAt: row.seen_at,
    cluster: row.cluster,
    kind: row.kind,
    state: row.state,
    since: row.since,
    ...(row.last_synced_at === null
      ? {}
      : { lastSyncedAt: row.last_synced_at }),
    ...(row.message === null ? {} : { message: row.message }),
  };
}
