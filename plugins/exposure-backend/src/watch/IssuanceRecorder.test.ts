import { mockServices } from '@backstage/backend-test-utils';
import { FakeClusterObjects } from '../testing/FakeClusterObjects';
import { liveObjects } from '../testing/liveObjects';
import { ManualClock } from '@exposure/simulator/testing';
import { MemoryIssuanceStore } from '../store/MemoryIssuanceStore';
import { IssuanceRecorder } from './IssuanceRecorder';

const hostname = 'shop.apps.example.com';
const everything = { since: '2020-01-01T00:00:00Z' };

function issuedAt(notBefore: string): object[] {
  return JSON.parse(
    JSON.stringify(liveObjects(hostname)).replace(
      /"notBefore":"[^"]*"/,
      `"notBefore":"${notBefore}"`,
    ),
  );
}

describe('IssuanceRecorder', () => {
  let clock: ManualClock;
  let clusters: FakeClusterObjects;
  let issuances: MemoryIssuanceStore;
  let recorder: IssuanceRecorder;

  beforeEach(() => {
    clock = new ManualClock();
    clusters = new FakeClusterObjects(['prod'], clock);
    issuances = new MemoryIssuanceStore();
    const logger = mockServices.logger.mock();
    const clusterNames = ['prod'];
    recorder = new IssuanceRecorder({
      clusterNames,
      clusters,
      issuances,
      clock,
      logger,
    });
    recorder.start();
  });

  afterEach(() => recorder.stop());

  const noted = async () =>
    (await issuances.list(everything)).map(issuance => issuance.issuedAt);

  it('remembers an issuance that its Certificate has forgotten', async () => {
    clusters.setObjects('prod', issuedAt('2026-11-20T10:00:00Z'));
    await clock.advance(30_000);
    clusters.setObjects('prod', issuedAt('2026-11-21T10:00:00Z'));
    await clock.advance(30_000);
    clusters.setObjects('prod', []);
    await clock.advance(30_000);
    expect(await noted()).toEqual([
      '2026-11-20T10:00:00Z',
      '2026-11-21T10:00:00Z',
    ]);
  });

  it('notes nothing that is too old, and forgets what has become so', async () => {
    clusters.setObjects('prod', issuedAt('2026-01-01T00:00:00Z'));
    await clock.advance(30_000);
    expect(await noted()).toEqual([]);
    await issuances.add([
      {
        dnsNames: [hostname],
        issuedAt: '2026-01-01T00:00:00Z',
        issuer: 'letsencrypt-prod',
      },
    ]);
    clusters.setObjects('prod', issuedAt('2026-11-20T10:00:00Z'));
    await clock.advance(30_000);
    expect(await noted()).toEqual(['2026-11-20T10:00:00Z']);
  });
});
