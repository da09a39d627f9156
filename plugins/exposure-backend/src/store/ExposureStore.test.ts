import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { createStatus } from '../testing/createStatus';
import type { ExposureStore, SourceRecord } from './ExposureStore';
import { KnexExposureStore } from './KnexExposureStore';
import { MemoryExposureStore } from './MemoryExposureStore';
import { openDatabase } from './openDatabase';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

interface Adapter {
  name: string;
  make: () => Promise<ExposureStore>;
}

const adapters: Adapter[] = [
  { name: 'memory', make: async () => new MemoryExposureStore() },
  ...databases.eachSupportedId().map(([id]) => ({
    name: id,
    make: async () => {
      const knex = await databases.init(id);
      return new KnexExposureStore(
        await openDatabase(mockServices.database({ knex })),
      );
    },
  })),
];

const first = {
  status: createStatus({ hostname: 'a.example.com' }),
  kubernetesId: 'shop',
  labels: [{ app: 'shop' }],
};
const second = {
  status: createStatus({
    hostname: 'b.example.com',
    namespace: 'bank',
    headline: 'actionDns',
    actor: { kind: 'dnsOwner', name: 'IT' },
    zone: { suffix: 'example.com', owner: 'IT', managed: false },
  }),
  labels: [],
};

describe.each(adapters)('ExposureStore in $name', ({ make }) => {
  let store: ExposureStore;

  beforeEach(async () => {
    store = await make();
  });

  it('gives back what was put', async () => {
    expect(await store.put(first, undefined)).toBe(true);
    expect(await store.get(first.status.id)).toEqual({ ...first, revision: 1 });
    expect(await store.get('prod/shop/other.example.com')).toBeUndefined();
  });

  it('keeps text that tries to be something else', async () => {
    const status = {
      ...first.status,
      displayHostname: `'; DROP TABLE exposure_statuses; -- ü "\\ \u2028`,
    };
    const labels = [JSON.parse('{"__proto__":"x","constructor":"y"}')];
    await store.put({ ...first, status, labels }, undefined);
    const read = await store.get(status.id);
    expect(read?.status).toEqual(status);
    expect(JSON.stringify(read?.labels)).toBe(JSON.stringify(labels));
  });

  it('lets only one of two writers begin a new exposure', async () => {
    const written = [store.put(first, undefined), store.put(first, undefined)];
    const outcomes = await Promise.all(written);
    expect(outcomes.sort()).toEqual([false, true]);
    expect(await store.get(first.status.id)).toMatchObject({ revision: 1 });
  });

  it('lets only one of two writers write over a revision', async () => {
    await store.put(first, undefined);
    const live = {
      ...first,
      status: { ...first.status, headline: 'live' as const },
    };
    const down = {
      ...first,
      status: { ...first.status, headline: 'down' as const },
    };
    expect(await store.put(live, 1)).toBe(true);
    expect(await store.put(down, 1)).toBe(false);
    expect(await store.get(first.status.id)).toEqual({ ...live, revision: 2 });
  });

  it('lets only one of two writers write first', async () => {
    const both = await Promise.all([
      store.put(first, undefined),
      store.put(first, undefined),
    ]);
    expect(both.sort()).toEqual([false, true]);
  });

  it('does not write over what is gone', async () => {
    expect(await store.put(first, 3)).toBe(false);
    expect(await store.get(first.status.id)).toBeUndefined();
  });

  it('confirms without a new revision, and only the one that was read', async () => {
    await store.put(first, undefined);
    const status = {
      ...first.status,
      observedAt: '2026-11-23T11:00:00.000Z',
      nextCheckAt: '2026-11-23T11:10:00.000Z',
    };
    await store.confirm({ ...status, headline: 'down' }, 2);
    await store.confirm(status, 1);
    expect(await store.get(first.status.id)).toEqual({
      ...first,
      status,
      revision: 1,
    });
  });

  it('removes only the revision that was read', async () => {
    await store.put(first, undefined);
    expect(await store.remove(first.status.id, 2)).toBe(false);
    expect(await store.remove(first.status.id, 1)).toBe(true);
    expect(await store.get(first.status.id)).toBeUndefined();
    expect(await store.transitions(first.status.id)).toEqual([]);
  });

  it.each([
    ['nothing', {}, ['a', 'b']],
    ['environment', { environment: 'prod' }, ['a', 'b']],
    ['another environment', { environment: 'dev' }, []],
    ['cluster', { cluster: 'prod' }, ['a', 'b']],
    ['namespaces', { namespaces: ['bank', 'other'] }, ['b']],
    ['no namespace', { namespaces: [] }, []],
    ['component', { kubernetesId: 'shop' }, ['a']],
    ['headline', { headline: 'actionDns' as const }, ['b']],
    ['actor', { actor: 'dnsOwner' as const }, ['b']],
    ['zone', { zone: 'example.com' }, ['b']],
    ['limit', { limit: 1 }, ['b']],
    ['what comes after', { after: second.status.id }, ['a']],
  ])('lists by %s', async (_, filter, expected) => {
    await store.put(first, undefined);
    await store.put(second, undefined);
    const found = await store.list(filter);
    expect(found.map(({ status }) => status.hostname[0]).sort()).toEqual(
      expected,
    );
  });

  it('lists in the order of ids', async () => {
    await store.put(first, undefined);
    await store.put(second, undefined);
    const found = await store.list({});
    expect(found.map(({ status }) => status.id)).toEqual([
      'prod/bank/b.example.com',
      'prod/shop/a.example.com',
    ]);
  });

  it('counts by environment and headline', async () => {
    expect(await store.countByHeadline()).toEqual([]);
    const third = createStatus({ hostname: 'c.example.com' });
    await store.put(first, undefined);
    await store.put(second, undefined);
    await store.put({ status: third, labels: [] }, undefined);
    const counts = await store.countByHeadline();
    const { environment, headline } = first.status;
    expect(counts).toHaveLength(2);
    expect(counts).toContainEqual({ environment, headline, count: 2 });
    expect(counts).toContainEqual({
      environment,
      headline: 'actionDns',
      count: 1,
    });
  });

  it('keeps the newest transitions of the headline', async () => {
    for (let index = 0; index < 60; index += 1) {
      const headline = index % 2 === 0 ? 'live' : 'down';
      const since = `2026-11-23T10:${String(index).padStart(2, '0')}:00.000Z`;
      const status = { ...first.status, headline, since } as const;
      await store.put({ ...first, status }, index || undefined);
    }
    const transitions = await store.transitions(first.status.id);
    expect(transitions).toHaveLength(50);
    expect(transitions[0]).toMatchObject({
      at: '2026-11-23T10:59:00.000Z',
      from: 'live',
      to: 'down',
    });
  });

  it('keeps no transition where the headline stays', async () => {
    await store.put(first, undefined);
    await store.put({ ...first, labels: [] }, 1);
    expect(await store.transitions(first.status.id)).toEqual([
      { at: first.status.since, to: 'live' },
    ]);
  });

  it('keeps the sources of each replica until they are dropped', async () => {
    const source: SourceRecord = {
      replica: 'one',
      seenAt: '2026-11-23T10:00:00.000Z',
      cluster: 'prod',
      kind: 'Ingress',
      state: 'syncing',
      since: '2026-11-23T10:00:00.000Z',
    };
    const synced: SourceRecord = {
      ...source,
      state: 'synced',
      lastSyncedAt: '2026-11-23T10:00:05.000Z',
      message: 'fine',
    };
    const other = {
      ...source,
      replica: 'two',
      seenAt: '2026-11-23T11:00:00.000Z',
    };
    await store.putSources([source]);
    await store.putSources([synced, other]);
    await store.putSources([]);
    expect(await store.sources()).toEqual([synced, other]);
    await store.dropSources({ seenBefore: '2026-11-23T10:30:00.000Z' });
    expect(await store.sources()).toEqual([other]);
  });

  it('replaces the pull requests of one entity', async () => {
    const pullRequest = {
      entityRef: 'component:default/shop',
      environment: 'prod',
      namespace: 'shop',
      component: 'shop',
      hostnames: ['a.example.com'],
      drops: [],
      observation: {
        url: 'https://forge.example/1',
        title: 'Expose',
        state: 'open' as const,
        updatedAt: '2026-11-23T10:00:00.000Z',
      },
      observedAt: '2026-11-23T10:00:00.000Z',
    };
    const other = { ...pullRequest, entityRef: 'component:default/other' };
    await store.putPullRequests(pullRequest.entityRef, [
      pullRequest,
      pullRequest,
    ]);
    await store.putPullRequests(other.entityRef, [other]);
    await store.putPullRequests(pullRequest.entityRef, [pullRequest]);
    expect(await store.pullRequests()).toHaveLength(2);
    expect(
      await store.pullRequests({ entityRef: pullRequest.entityRef }),
    ).toEqual([pullRequest]);
    await store.putPullRequests(pullRequest.entityRef, []);
    expect(await store.pullRequests()).toEqual([other]);
  });
});

it('leaves a new exposure to the replica that was faster', async () => {
  const knex = await databases.init('SQLITE_3');
  const db = await openDatabase(mockServices.database({ knex }));
  const table = 'exposure_statuses';
  const columns = Object.keys(await db(table).columnInfo());
  // Between the look at the table and the insert, as only another connection could.
  await db.raw(
    `CREATE TRIGGER other_replica BEFORE INSERT ON ${table} BEGIN
       INSERT INTO ${table} (${columns})
       VALUES (${columns.map(column => `NEW.${column}`)});
     END`,
  );
  const store = new KnexExposureStore(db);
  expect(await store.put(first, undefined)).toBe(false);
});
