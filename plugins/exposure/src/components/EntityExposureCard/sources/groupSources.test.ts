import { SourceHealth } from '@exposure/backstage-plugin-exposure-common';
import { groupSources } from './groupSources';

const source = (change: Partial<SourceHealth>): SourceHealth => ({
  environment: 'prod-us',
  cluster: 'prod-us',
  kind: 'Ingress',
  state: 'unreachable',
  since: '2026-11-23T13:55:00Z',
  ...change,
});

describe('groupSources', () => {
  it('makes one note of a cluster that is down', () => {
    const notes = groupSources([
      source({ kind: 'Ingress', lastSyncedAt: '2026-11-23T13:54:00Z' }),
      source({
        kind: 'Service',
        since: '2026-11-23T13:50:00Z',
        lastSyncedAt: '2026-11-23T13:49:00Z',
      }),
    ]);
    expect(notes).toEqual([
      {
        cluster: 'prod-us',
        state: 'unreachable',
        since: '2026-11-23T13:50:00Z',
        kinds: ['Ingress', 'Service'],
        lastSyncedAt: '2026-11-23T13:49:00Z',
      },
    ]);
  });

  it.each(['synced', 'syncing', 'absent'] as const)(
    'says nothing about a source that is %s',
    state => {
      expect(groupSources([source({ state })])).toEqual([]);
    },
  );

  it('keeps clusters and kinds of trouble apart', () => {
    const notes = groupSources([
      source({}),
      source({ state: 'forbidden' }),
      source({ cluster: 'prod-eu' }),
    ]);
    expect(notes.map(({ cluster, state }) => `${cluster} ${state}`)).toEqual([
      'prod-us unreachable',
      'prod-us forbidden',
      'prod-eu unreachable',
    ]);
  });
});
