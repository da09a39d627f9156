import { diagnose } from '../diagnosis';
import { readFixture } from '../diagnosis/testing/readFixture';
import { ageStatus } from './ageStatus';
import type { ExposureStatus } from './ExposureStatus';
import { headlineLabel } from './headlineLabels';
import { isSameVerdict } from './isSameVerdict';
import { remember } from './remember';

function statusOf(name: string, minutes = 0): ExposureStatus {
  const fixture = readFixture(name);
  const now = new Date(Date.parse(fixture.expected.now) + minutes * 60_000);
  return diagnose(fixture.observe(), now);
}

it('carries the time over while headline and track stay', () => {
  const first = remember(statusOf('Live'));
  const later = remember(statusOf('Live', 5), first);
  expect(later.since).toBe(first.since);
  expect(later.tracks.route.since).toBe(first.tracks.route.since);
});

it('dates what has changed anew', () => {
  const first = remember(statusOf('Live'));
  const changed = statusOf('HostnamePointsElsewhere', 5);
  const later = remember(changed, first);
  expect(later.since).toBe(changed.since);
  expect(later.tracks.dns.since).toBe(changed.observedAt);
  expect(later.tracks.route.since).toBe(first.tracks.route.since);
});

it('dates everything from now where nothing is remembered', () => {
  const status = statusOf('Live');
  expect(remember(status).tracks.dns.since).toBe(status.observedAt);
});

describe('ageStatus', () => {
  const status = statusOf('Live');
  const after = (minutes: number) =>
    new Date(Date.parse(status.observedAt) + minutes * 60_000);

  it.each<[string, number, string | undefined, string | undefined]>([
    ['fresh', 1, undefined, undefined],
    ['old', 10, undefined, 'stale'],
    ['old, but the cluster is current', 10, after(9).toISOString(), undefined],
    ['fresh, but the cluster is not', 1, after(-9).toISOString(), 'stale'],
    ['without a readable time', 1, 'yesterday', 'stale'],
  ])('%s', (_, minutes, lastSyncedAt, overlay) => {
    const aged = ageStatus(status, after(minutes), lastSyncedAt);
    expect(aged.overlay).toBe(overlay);
    expect(aged.headline).toBe('live');
  });

  it('leaves unknown unknown', () => {
    const blind = statusOf('ClusterUnreachable');
    expect(ageStatus(blind, after(9999)).overlay).toBe('unknown');
  });
});

it('takes statuses of different times for the same verdict', () => {
  expect(isSameVerdict(statusOf('Live'), statusOf('Live', 7))).toBe(true);
  expect(isSameVerdict(statusOf('Live'), statusOf('StagingIssuer'))).toBe(
    false,
  );
});

it.each([
  ['Live', 'Live'],
  ['ClusterUnreachable', 'Can’t tell yet'],
  ['IssuanceBackingOff', 'Waiting to retry at 2026-11-24T00:12:45Z'],
])('labels %s', (name, label) => {
  expect(headlineLabel(statusOf(name))).toBe(label);
});
