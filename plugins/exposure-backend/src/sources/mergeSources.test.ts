import type { SourceRecord } from '../store/ExposureStore';
import { lastSyncedAt } from './lastSyncedAt';
import { isReadByAnother, mergeSources } from './mergeSources';

const now = new Date('2026-11-23T10:00:00.000Z');
const record = (
  replica: string,
  state: SourceRecord['state'],
  seenAt: string,
  synced?: string,
  kind = 'Ingress',
): SourceRecord => ({
  replica,
  cluster: 'prod',
  kind,
  state,
  since: '2026-11-23T09:00:00.000Z',
  seenAt: `2026-11-23T${seenAt}.000Z`,
  ...(synced ? { lastSyncedAt: `2026-11-23T${synced}.000Z` } : {}),
});

describe('mergeSources', () => {
  it('takes the word of a living replica that can read', () => {
    const merged = mergeSources(
      [
        record('a', 'unreachable', '09:59:59', '09:30:00'),
        record('b', 'synced', '09:59:45', '09:59:44'),
      ],
      now,
    );
    expect(merged).toEqual([record('b', 'synced', '09:59:45', '09:59:44')]);
  });

  it('does not take the word of one that has been silent', () => {
    const [merged] = mergeSources(
      [
        record('a', 'unreachable', '09:59:59'),
        record('gone', 'synced', '09:59:00', '09:58:59'),
      ],
      now,
    );
    expect(merged).toMatchObject({
      state: 'unreachable',
      lastSyncedAt: '2026-11-23T09:58:59.000Z',
    });
  });
});

describe('lastSyncedAt', () => {
  it('is the oldest of what can be read', () => {
    const sources = [
      record('a', 'synced', '09:59:59', '09:59:58'),
      record('a', 'unreachable', '09:59:59', '09:40:00', 'Service'),
      record('a', 'absent', '09:59:59', undefined, 'HTTPRoute'),
    ];
    expect(lastSyncedAt(sources, 'prod')).toBe('2026-11-23T09:40:00.000Z');
    expect(lastSyncedAt(sources, 'other')).toBeUndefined();
  });

  it('is nothing while something was never read', () => {
    const sources = [
      record('a', 'synced', '09:59:59', '09:59:58'),
      record('a', 'syncing', '09:59:59', undefined, 'Service'),
    ];
    expect(lastSyncedAt(sources, 'prod')).toBeUndefined();
  });
});

describe('isReadByAnother', () => {
  const seen = { cluster: 'prod', replica: 'a', now };

  it.each([
    ['nobody', [], false],
    ['itself only', [record('a', 'synced', '09:59:59')], false],
    ['another', [record('b', 'synced', '09:59:59')], true],
    [
      'another that is as blind',
      [record('b', 'unreachable', '09:59:59')],
      false,
    ],
    ['another that is gone', [record('b', 'synced', '09:58:00')], false],
  ])('%s', (_, records, expected) => {
    expect(isReadByAnother(records, seen)).toBe(expected);
  });
});
