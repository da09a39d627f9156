import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { metrics } from '@opentelemetry/api';
import { startExposureBackend } from '../__testUtils__/startExposureBackend';
import type { ClusterSourceHealth } from '../kubernetes';
import { MemoryExposureStore } from '../store/MemoryExposureStore';
import { createFakeWorld } from '../testing/FakeWorld';
import { createStatus } from '../testing/createStatus';
import { ManualClock } from '@exposure/simulator/testing';
import { CollectingMeter } from './__testUtils__/CollectingMeter';
import { metricRows } from './metricRows';
import { reportMetrics } from './reportMetrics';

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
  const stop = reportMetrics(meter.asMeter(), {
    clusters: { health: () => health },
    store,
  });

  it('tells how many addresses have which headline', async () => {
    expect(await meter.collect('exposure.exposures')).toEqual([]);
    const status = createStatus({ hostname: 'a.example.com' });
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

describe('the plugin', () => {
  it('offers its metrics to the portal until it stops', async () => {
    const meter = new CollectingMeter();
    metrics.setGlobalMeterProvider({ getMeter: () => meter.asMeter() });
    const backend = await startExposureBackend(
      createFakeWorld(new ManualClock()),
    );
    const kinds = await meter.collect('exposure.cluster.kinds');
    expect(kinds).not.toEqual([]);
    await backend.stop();
    expect(await meter.collect('exposure.cluster.kinds')).toEqual([]);
    metrics.disable();
  });
});
