import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Issuance } from '@exposure/backstage-plugin-exposure-common';
import type { IssuanceStore } from './IssuanceStore';
import { KnexIssuanceStore } from './KnexIssuanceStore';
import { MemoryIssuanceStore } from './MemoryIssuanceStore';
import { openDatabase } from './openDatabase';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_15'] });

const adapters: { name: string; make: () => Promise<IssuanceStore> }[] = [
  { name: 'memory', make: async () => new MemoryIssuanceStore() },
  ...databases.eachSupportedId().map(([id]) => ({
    name: id,
    make: async () => {
      const knex = await databases.init(id);
      return new KnexIssuanceStore(
        await openDatabase(mockServices.database({ knex })),
      );
    },
  })),
];

const issued = (issuedAt: string, change: Partial<Issuance> = {}) => ({
  dnsNames: ['a.example.com'],
  issuedAt,
  issuer: 'letsencrypt-prod',
  account: 'prod/letsencrypt-prod',
  ...change,
});

const first = issued('2026-11-20T10:00:00Z');
const second = issued('2026-11-21T10:00:00Z', { renewal: true });
const everything = { since: '2020-01-01T00:00:00Z' };

describe.each(adapters)('IssuanceStore in $name', ({ make }) => {
  let store: IssuanceStore;

  beforeEach(async () => {
    store = await make();
  });

  it('gives back what was noted, oldest first, each once', async () => {
    await store.add([]);
    await store.add([second, first]);
    await store.add([{ ...first, renewal: true }, second]);
    expect(await store.list(everything)).toEqual([first, second]);
  });

  it('tells names, accounts and times apart', async () => {
    const others = [
      issued('2026-11-20T10:00:01Z'),
      issued(first.issuedAt, { dnsNames: ['b.example.com'] }),
      issued(first.issuedAt, { account: 'dev/letsencrypt-prod' }),
    ];
    await store.add([first, ...others]);
    expect(await store.list(everything)).toHaveLength(4);
  });

  it('lists and forgets by time, whatever its zone', async () => {
    const elsewhere = issued('2026-11-20T23:30:00+02:00');
    await store.add([first, second, elsewhere]);
    const since = '2026-11-20T21:30:00Z';
    expect(await store.list({ since })).toEqual([elsewhere, second]);
    await store.drop({ before: '2026-11-21T00:00:00Z' });
    expect(await store.list(everything)).toEqual([second]);
  });

  it('takes many at once, and a certificate of a hundred long names', async () => {
    const dnsNames = Array.from(
      { length: 100 },
      (_, index) => `n${index}.${'a'.repeat(60)}.${'b'.repeat(60)}.example.com`,
    );
    const many = Array.from({ length: 700 }, (_, index) =>
      issued(new Date(Date.UTC(2026, 10, 1) + index * 1_000).toISOString()),
    );
    await store.add([...many, issued(second.issuedAt, { dnsNames })]);
    expect(await store.list(everything)).toHaveLength(701);
  });
});
