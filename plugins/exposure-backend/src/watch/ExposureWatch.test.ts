import type { JsonObject } from '@backstage/types';
import { createWatch } from '../__testUtils__/createWatch';
import { MemoryExposureStore } from '../store/MemoryExposureStore';
import { exampleConfig } from '../testing/exampleConfig';
import { FakeClusterObjects } from '../testing/FakeClusterObjects';
import { FakeDnsResolver } from '../testing/FakeDnsResolver';
import {
  type FakeWorld,
  createFakeWorld,
  putLive,
  shop,
} from '../testing/FakeWorld';
import { ManualClock } from '@exposure/simulator/testing';
import { liveObjects } from '../testing/liveObjects';

const hostname = 'shop.apps.example.com';
const id = `prod/shop/${hostname}`;
const minute = 60_000;

describe('ExposureWatch', () => {
  let world: FakeWorld;
  let store: MemoryExposureStore;

  beforeEach(() => {
    world = createFakeWorld(new ManualClock());
    store = new MemoryExposureStore();
    putLive(world, hostname);
  });

  const headline = async () => (await store.get(id))?.status.headline;
  const start = (options: Partial<Parameters<typeof createWatch>[0]> = {}) => {
    const made = createWatch({ adapters: world.adapters, store, ...options });
    made.watch.start();
    return made;
  };

  it('judges, announces, and says nothing while nothing changes', async () => {
    const { watch, onChanged } = start();
    await world.clock.advance(5_000);
    expect(await headline()).toBe('live');
    const before = (await store.get(id))?.revision;
    const announced = onChanged.mock.calls.length;
    expect(announced).toBeGreaterThan(0);
    world.clusters.setObjects('prod', liveObjects(hostname));
    await world.clock.advance(20 * minute);
    expect((await store.get(id))?.revision).toBe(before);
    expect(onChanged).toHaveBeenCalledTimes(announced);
    await watch.stop();
  });

  it('judges again within a second of a change in the cluster', async () => {
    const { watch } = start();
    await world.clock.advance(5_000);
    const withoutPods = liveObjects(hostname).filter(
      object => !JSON.stringify(object).includes('EndpointSlice'),
    );
    world.clusters.setObjects('prod', withoutPods);
    await world.clock.advance(1_000);
    expect((await store.get(id))?.status.reason).toBe(
      'ServiceWithoutReadyEndpoints',
    );
    expect((await store.transitions(id)).map(({ to }) => to)).toContain('live');
    await watch.stop();
  });

  it('sees a change of the DNS at the next check', async () => {
    const { watch } = start();
    await world.clock.advance(20 * minute);
    const due = (await store.get(id))?.status.nextCheckAt;
    world.dns.setRecords([]);
    const waitMs = Date.parse(due ?? '') - world.clock.now().getTime();
    expect(waitMs).toBeGreaterThan(0);
    expect(waitMs).toBeLessThanOrEqual(5 * minute);
    await world.clock.advance(waitMs + 1_000);
    expect((await store.get(id))?.status.tracks.dns.value).toBe('missing');
    await watch.stop();
  });

  it('forgets an exposure of which nothing is left', async () => {
    const { watch } = start();
    await world.clock.advance(5_000);
    world.clusters.setObjects('prod', []);
    await world.clock.advance(1_000);
    expect(await store.get(id)).toBeUndefined();
    expect(await store.transitions(id)).toEqual([]);
    await watch.stop();
  });

  it.each(['forbidden', 'absent', 'unreachable', 'tooLarge'] as const)(
    'removes nothing because a source is %s',
    async state => {
      const { watch } = start();
      await world.clock.advance(5_000);
      world.clusters.fail('prod', state);
      await world.clock.advance(10 * minute);
      expect(await headline()).toBe('live');
      await watch.stop();
    },
  );

  it('marks what it shows as stale at once when the cluster is lost', async () => {
    const { watch, reader } = start();
    await world.clock.advance(5_000);
    world.clusters.fail('prod', 'unreachable');
    await world.clock.advance(1_000);
    const { exposures, sources } = await reader.forEntity(shop);
    expect(exposures).toMatchObject([{ headline: 'live', overlay: 'stale' }]);
    expect(sources[0]).toMatchObject({
      state: 'unreachable',
      lastSyncedAt: '2026-11-23T10:00:00.000Z',
    });
    putLive(world, hostname);
    await world.clock.advance(1_000);
    const healed = await reader.forEntity(shop);
    expect(healed.exposures[0]).not.toHaveProperty('overlay');
    await watch.stop();
  });

  it('shows the last known status with its age after a restart without the cluster', async () => {
    const first = start();
    await world.clock.advance(5_000);
    await first.watch.stop();

    const clusters = new FakeClusterObjects(['prod'], world.clock);
    const { watch, reader } = start({
      replica: 'two',
      adapters: { ...world.adapters, clusters },
    });
    clusters.fail('prod', 'unreachable');
    await world.clock.advance(5 * minute);
    const { exposures, sources } = await reader.forEntity(shop);
    expect(exposures).toMatchObject([
      {
        headline: 'live',
        overlay: 'stale',
        observedAt: '2026-11-23T10:00:00.000Z',
      },
    ]);
    expect(sources[0]).toMatchObject({
      state: 'unreachable',
      lastSyncedAt: '2026-11-23T10:00:00.000Z',
    });
    await watch.stop();
  });

  it('does not let a replica that sees less overwrite one that sees more', async () => {
    const blind = new FakeClusterObjects(['prod'], world.clock);
    blind.setObjects('prod', liveObjects(hostname));
    const seeing = start();
    const other = start({
      replica: 'two',
      adapters: { ...world.adapters, clusters: blind },
    });
    await world.clock.advance(5_000);
    blind.fail('prod', 'unreachable');
    await world.clock.advance(minute);
    const { exposures, sources } = await seeing.reader.forEntity(shop);
    expect(exposures[0]).not.toHaveProperty('overlay');
    expect(sources.every(({ state }) => state === 'synced')).toBe(true);
    await Promise.all([seeing.watch.stop(), other.watch.stop()]);
  });

  it('agrees with other replicas on one store', async () => {
    const replicas = ['one', 'two', 'three'].map(replica => start({ replica }));
    await world.clock.advance(5_000);
    world.clusters.setObjects('prod', []);
    world.dns.setRecords([]);
    await world.clock.advance(2 * minute);
    expect(await store.get(id)).toBeUndefined();
    putLive(world, hostname);
    await world.clock.advance(2 * minute);
    expect(await headline()).toBe('live');
    for (const { logger } of replicas) {
      expect(logger.warn).not.toHaveBeenCalled();
    }
    await Promise.all(replicas.map(({ watch }) => watch.stop()));
  });

  it('goes on after the database was away', async () => {
    const { watch, logger } = start();
    await world.clock.advance(5_000);
    const put = jest.spyOn(store, 'put').mockRejectedValue(new Error('away'));
    world.dns.setRecords([]);
    await world.clock.advance(minute);
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining('away'));
    expect(await headline()).toBe('live');
    put.mockRestore();
    await world.clock.advance(minute);
    expect((await store.get(id))?.status.tracks.dns.value).toBe('missing');
    await watch.stop();
  });

  it('asks nobody anything after it has stopped', async () => {
    const { watch } = start();
    await world.clock.advance(5_000);
    await watch.stop();
    const asked = world.dns.asked.length;
    world.clusters.setObjects('prod', []);
    await world.clock.advance(30 * minute);
    expect(world.dns.asked).toHaveLength(asked);
    expect(await headline()).toBe('live');
    expect(world.clock.nextTimer()).toBeUndefined();
  });

  it('lets an environment whose DNS never answers slow no other', async () => {
    const prod = Object(exampleConfig.exposure).environments.prod;
    const config: JsonObject = {
      exposure: {
        environments: { prod, lab: { ...prod, title: 'Lab', cluster: 'lab' } },
        zones: [
          {
            suffix: 'example.com',
            environments: ['prod', 'lab'],
            dnsOwner: { title: 'IT', managed: false },
          },
        ],
      },
    };
    const clusters = new FakeClusterObjects(['prod', 'lab'], world.clock);
    clusters.setObjects('prod', liveObjects(hostname));
    clusters.setObjects('lab', liveObjects('lab.example.com'));
    const hanging = new FakeDnsResolver(world.clock);
    hanging.ask = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const resolvers = new Map([
      ['prod', world.dns],
      ['lab', hanging],
    ]);
    const adapters = { ...world.adapters, clusters, resolvers };
    const { watch } = start({ config, adapters });
    await world.clock.advance(5_000);
    expect(await headline()).toBe('live');
    const lab = await store.get('lab/shop/lab.example.com');
    expect(lab?.status.tracks.dns.value).toBe('unknown');
    await watch.stop();
  });

  it('follows the cluster although no DNS server answers', async () => {
    const first = start();
    await world.clock.advance(5_000);
    await first.watch.stop();
    const hanging = new FakeDnsResolver(world.clock);
    hanging.ask = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    const resolvers = new Map([['prod', hanging]]);
    const { watch } = start({
      replica: 'two',
      adapters: { ...world.adapters, resolvers },
    });
    await world.clock.advance(15_000);
    const withoutPods = liveObjects(hostname).filter(
      object => !JSON.stringify(object).includes('EndpointSlice'),
    );
    world.clusters.setObjects('prod', withoutPods);
    await world.clock.advance(1_000);
    const status = (await store.get(id))?.status;
    expect(status?.tracks).toMatchObject({
      route: { value: 'noEndpoints' },
      dns: { value: 'unknown' },
    });
    await watch.stop();
  });

  it('keeps what it knows, as stale, while its resolver is silent', async () => {
    const { watch } = start();
    await world.clock.advance(5_000);
    world.dns.fail(hostname, 'TIMEOUT');
    await world.clock.advance(minute);
    expect((await store.get(id))?.status).toMatchObject({
      headline: 'live',
      overlay: 'stale',
      tracks: { dns: { value: 'ok' } },
    });
    await watch.stop();
  });

  it('does not take a server’s failure for a missing record', async () => {
    const { watch } = start();
    await world.clock.advance(5_000);
    world.dns.fail(hostname, 'SERVFAIL');
    await world.clock.advance(minute);
    expect((await store.get(id))?.status).toMatchObject({
      reason: 'ZoneServersFail',
      tracks: { dns: { value: 'unknown' } },
    });
    await watch.stop();
  });

  it('survives objects that no API server would send', async () => {
    const hostile = JSON.parse(
      JSON.stringify([
        { kind: 'Ingress', metadata: { name: 5, namespace: {} }, spec: [] },
        {
          kind: 'Ingress',
          metadata: {
            name: 'x',
            namespace: 'shop',
            labels: { 'backstage.io/kubernetes-id': { deep: true } },
          },
          spec: {
            rules: [null, 7, { host: ['a'] }, { host: '\u0000<script>' }],
          },
        },
        {
          kind: 'Certificate',
          metadata: { name: 'y', namespace: 'shop' },
          spec: { dnsNames: [hostname, { a: 1 }, 'x'.repeat(100_000)] },
        },
      ]).replace('"deep"', '"__proto__"'),
    );
    const { watch, logger } = start();
    world.clusters.setObjects('prod', [...liveObjects(hostname), ...hostile]);
    await world.clock.advance(5_000);
    expect(await headline()).toBeDefined();
    expect(logger.warn).not.toHaveBeenCalled();
    await watch.stop();
  });
});
