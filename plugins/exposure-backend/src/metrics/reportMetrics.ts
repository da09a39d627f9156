import type { Meter, ObservableResult } from '@opentelemetry/api';
import type { SourceState } from '@exposure/backstage-plugin-exposure-common';
import type { ClusterObjects, ClusterSourceHealth } from '../kubernetes';
import type { ExposureStore } from '../store/ExposureStore';
import { metricRows } from './metricRows';

/** What the metrics are read from, at each collection and not before. */
export interface MetricSources {
  clusters: Pick<ClusterObjects, 'health'>;
  store: Pick<ExposureStore, 'countByHeadline'>;
}

/**
 * Offers the plugin's metrics to whatever collects the portal's; without an SDK they cost nothing.
 * Returns the way to stop.
 */
export function reportMetrics(
  meter: Meter,
  { clusters, store }: MetricSources,
): () => void {
  const { exposures, kinds, objects, lists, malformed } = metricRows;
  const ends = [
    observed(meter.createObservableGauge(exposures.name, exposures), result =>
      observeExposures(result, store),
    ),
    observed(meter.createObservableGauge(kinds.name, kinds), result =>
      observeKinds(result, clusters.health()),
    ),
    observed(meter.createObservableGauge(objects.name, objects), result =>
      observeSums(result, clusters.health(), 'objects'),
    ),
    observed(meter.createObservableCounter(lists.name, lists), result =>
      observeSums(result, clusters.health(), 'lists'),
    ),
    observed(meter.createObservableCounter(malformed.name, malformed), result =>
      observeSums(result, clusters.health(), 'malformed'),
    ),
  ];
  return () => ends.forEach(end => end());
}

type Observer = (result: ObservableResult) => void | Promise<void>;

interface Instrument {
  addCallback(observer: Observer): void;
  removeCallback(observer: Observer): void;
}

function observed(instrument: Instrument, observer: Observer): () => void {
  instrument.addCallback(observer);
  return () => instrument.removeCallback(observer);
}

async function observeExposures(
  result: ObservableResult,
  store: MetricSources['store'],
): Promise<void> {
  for (const { count, ...attributes } of await store.countByHeadline()) {
    result.observe(count, attributes);
  }
}

// All of them, with 0 too: a state that was left would else keep its last number in many collectors.
const sourceStates = Object.keys({
  syncing: true,
  synced: true,
  unreachable: true,
  forbidden: true,
  absent: true,
  tooLarge: true,
} satisfies Record<SourceState, true>);

function observeKinds(
  result: ObservableResult,
  health: readonly ClusterSourceHealth[],
): void {
  for (const [cluster, rows] of byCluster(health)) {
    for (const state of sourceStates) {
      const count = rows.filter(row => row.state === state).length;
      result.observe(count, { cluster, state });
    }
  }
}

function observeSums(
  result: ObservableResult,
  health: readonly ClusterSourceHealth[],
  field: 'objects' | 'lists' | 'malformed',
): void {
  for (const [cluster, rows] of byCluster(health)) {
    const sum = rows.reduce((total, row) => total + row[field], 0);
    result.observe(sum, { cluster });
  }
}

function byCluster(
  health: readonly ClusterSourceHealth[],
): Map<string, ClusterSourceHealth[]> {
  const clusters = new Map<string, ClusterSourceHealth[]>();
  for (const row of health) {
    clusters.set(row.cluster, [...(clusters.get(row.cluster) ?? []), row]);
  }
  return clusters;
}
