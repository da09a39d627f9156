import { formatDuration, formatTime, millisecondsUntil } from './durations';

describe('formatDuration', () => {
  it.each([
    [-5, '0 sec'],
    [12_000, '12 sec'],
    [89_000, '89 sec'],
    [90_000, '1 min'],
    [47 * 60_000, '47 min'],
    [119 * 60_000, '119 min'],
    [2 * 3_600_000, '2 hr'],
    [47 * 3_600_000, '47 hr'],
    [48 * 3_600_000, '2 days'],
    [41.9 * 86_400_000, '41 days'],
    [398 * 86_400_000, '398 days'],
    [730 * 86_400_000, '730 days'],
    [731 * 86_400_000, '2 years'],
    [1_217 * 86_400_000, '3 years'],
    [3_650 * 86_400_000, '9 years'],
  ])('%p ms is %p', (milliseconds, words) => {
    expect(formatDuration(milliseconds, 'en')).toBe(words);
  });

  it('speaks the language of the reader', () => {
    expect(formatDuration(41 * 86_400_000, 'de')).toBe('41 Tage');
  });
});

describe('formatTime', () => {
  const now = new Date(2026, 10, 23, 14, 2);

  it('is the time of day for today, with the date for another day', () => {
    const today = new Date(2026, 10, 23, 9, 5).toISOString();
    const tomorrow = new Date(2026, 10, 24, 9, 5).toISOString();
    expect(formatTime(today, now, 'en')).toBe('09:05');
    expect(formatTime(tomorrow, now, 'en')).toBe('Nov 24, 09:05');
  });

  it('shows what is no time as it is', () => {
    expect(formatTime('soon', now, 'en')).toBe('soon');
  });
});

describe('millisecondsUntil', () => {
  const now = new Date('2026-11-23T14:00:00Z');
  it.each([
    [undefined, undefined],
    ['never', undefined],
    ['2026-11-23T14:00:01Z', 1000],
    ['2026-11-23T13:59:59Z', -1000],
  ])('%p is %p away', (time, milliseconds) => {
    expect(millisecondsUntil(time, now)).toBe(milliseconds);
  });
});
