import type { Knex } from 'knex';
import type { ExposureFilter } from './ExposureStore';
import type { StatusRow } from './rows';

/** Adds the conditions of a filter to a query of `exposure_statuses`. */
export function filterStatuses(
  query: Knex.QueryBuilder<StatusRow>,
  filter: ExposureFilter,
): Knex.QueryBuilder<StatusRow, StatusRow[]> {
  const { after, namespaces, limit } = filter;
  const equal = Object.entries({
    environment: filter.environment,
    cluster: filter.cluster,
    kubernetes_id: filter.kubernetesId,
    headline: filter.headline,
    actor_kind: filter.actor,
    zone: filter.zone,
  }).filter(([, value]) => value !== undefined);
  query.select('*').where(Object.fromEntries(equal)).orderBy('id');
  if (namespaces) {
    query.whereIn('namespace', namespaces);
  }
  if (after !== undefined) {
    query.where('id', '>', after);
  }
  if (limit !== undefined) {
    query.limit(limit);
  }
  return query;
}
