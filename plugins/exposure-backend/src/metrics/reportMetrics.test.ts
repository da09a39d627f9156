import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Meter, ObservableCallback } from '@opentelemetry/api';
import type { ClusterSourceHealth } from '../kubernetes';
import { MemoryExposureStore } from '../store/MemoryExposureStore';
import { makeStatus } from '../testing/makeStatus';
import { metricRows } from './metricRows';
import { reportMetrics } from './reportMetrics';

type Observed = [number, Record<string, unknown> | undefined];

/** Collects as an SDK does: every callback of every instrument once, at the moment of collection. */
class CollectingMeter {
  readonly instruments = new Map<string, Set<ObservableCallback>>();

  readonly createObservableGauge = (name: string) => this.#instrument(name);
  readonly createObservableCounter = (name: string) => this.#instrument(name);

  async collect(name: string): Promise<Observed[]> {
    const seen: Observed[] = [];
    for (const callback of this.instruments.get(name) ?? []) {
      await callback({
        observe: (value, attributes) => seen.push([value, attributes]),
      });
    }
    return seen;
  }

  #instrument(name: string) {
    const callbacks = new Set<ObservableCallback>();
    this.instruments.set(name, callbacks);
    return {
      addCallback: (callback: ObservableCallback) => callbacks.add(callback),
      removeCallback: (callback: ObservableCallback) =>
        callbacks.delete(callback),
    };
  }
}

function kind(
  cluster: string,
  row: Partial<ClusterSourceHealth>,
): ClusterSourceHealth {
  return {
    cluster,
    kind: 'Ingress',
    state: 'synced',
    since: '2026-11-30T10:00:00Z',
    objects: 0,
    lists: 0,
    watches: 0,
    malformed: 0,
    ...row,
  };
}

describe('reportMetrics', () => {
  const meter = new CollectingMeter();
  const store = new MemoryExposureStore();
  let health: ClusterSourceHealth[] = [];
  const stop = reportMetrics(meter as unknown as Meter, {
    clusters: { health: () => health },
    store,
  });

  it('tells how many addresses have which headline', async () => {
    expect(await meter.collect('exposure.exposures')).toEqual([]);
    const status = makeStatus({ hostname: 'a.example.com' });
    await store.put({ status, labels: [] }, undefined);
    const { environment, headline } = status;
    expect(await meter.collect('exposure.exposures')).toEqual([
      [1, { environment, headline }],
    ]);
  });

  it('tells how well each cluster is read, states that none is in too', async () => {
    health = [
      kind('prod', { objects: 3, lists: 1, malformed: 1 }),
      kind('prod', { kind: 'Order', state: 'forbidden', lists: 2 }),
      kind('test', { objects: 5 }),
    ];
    const states = await meter.collect('exposure.cluster.kinds');
    expect(states).toContainEqual([1, { cluster: 'prod', state: 'synced' }]);
    expect(states).toContainEqual([1, { cluster: 'prod', state: 'forbidden' }]);
    expect(states).toContainEqual([0, { cluster: 'test', state: 'forbidden' }]);
    expect(states).toHaveLength(12);
    expect(await meter.collect('exposure.cluster.objects')).toEqual([
      [3, { cluster: 'prod' }],
      [5, { cluster: 'test' }],
    ]);
    expect(await meter.collect('exposure.cluster.lists')).toEqual([
      [3, { cluster: 'prod' }],
      [0, { cluster: 'test' }],
    ]);
    expect(await meter.collect('exposure.cluster.malformed')).toEqual([
      [1, { cluster: 'prod' }],
      [0, { cluster: 'test' }],
    ]);
  });

  it('is documented, each metric with its attributes', () => {
    const page = readFileSync(
      join(__dirname, '../../../../docs/monitoring.md'),
      'utf8',
    );
    for (const { name } of Object.values(metricRows)) {
      expect(page).toContain(`| \`${name}\``);
    }
    expect([...meter.instruments.keys()].sort()).toEqual(
      Object.values(metricRows)
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('ends with the plugin', async () => {
    stop();
    expect(await meter.collect('exposure.cluster.objects')).toEqual([]);
    expect(await meter.collect('exposure.exposures')).toEqual([]);
  });
});
