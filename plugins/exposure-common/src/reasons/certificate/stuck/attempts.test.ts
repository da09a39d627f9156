import { ageInWords, isLong, isWellBefore } from './attempts';

const now = new Date('2026-11-30T10:00:00Z');

it.each([
  ['2026-11-10T10:00:00Z', '20 days'],
  ['2026-11-28T09:59:00Z', '2 days'],
  ['2026-11-30T04:00:00Z', '6 hours'],
  ['2026-11-30T08:01:00Z', '119 minutes'],
])('%s is %s ago', (since, expected) => {
  expect(ageInWords(since, now)).toBe(expected);
});

it('takes no moment that is unknown, or still to come, for a long time', () => {
  expect(isLong(undefined, now)).toBe(false);
  expect(isLong('2026-11-30T11:00:00Z', now)).toBe(false);
  expect(isLong('2026-11-30T09:50:01Z', now)).toBe(false);
  expect(isLong('2026-11-30T09:49:59Z', now)).toBe(true);
});

it('compares two moments only where both are known', () => {
  expect(isWellBefore('2026-11-30T08:00:00Z', undefined)).toBe(false);
  expect(isWellBefore(undefined, '2026-11-30T08:00:00Z')).toBe(false);
  expect(isWellBefore('2026-11-30T08:00:00Z', '2026-11-30T08:05:00Z')).toBe(
    false,
  );
  expect(isWellBefore('2026-11-30T08:00:00Z', '2026-11-30T09:00:00Z')).toBe(
    true,
  );
});
