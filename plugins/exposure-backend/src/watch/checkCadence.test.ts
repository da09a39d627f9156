import { millisecondsToNextCheck } from './checkCadence';

const since = '2026-11-23T10:00:00Z';
const after = (minutes: number) =>
  new Date(Date.parse(since) + minutes * 60_000);

describe('millisecondsToNextCheck', () => {
  it.each([
    ['live', 0, 10],
    ['live', 4.9, 10],
    ['live', 5, 300],
    ['live', 120, 600],
    ['live', 10_000, 900],
    ['renewing', 60, 300],
    ['actionDns', 1, 10],
    ['actionDns', 5, 10],
    ['actionDns', 20, 40],
    ['actionDns', 600, 60],
    ['validating', 15, 30],
    ['down', 1_000, 60],
  ] as const)('is, for %s since %d minutes, %d s', (headline, age, seconds) => {
    expect(millisecondsToNextCheck({ headline, since }, after(age))).toBe(
      seconds * 1_000,
    );
  });

  it('does not trust a status from the future', () => {
    expect(
      millisecondsToNextCheck({ headline: 'live', since }, after(-60)),
    ).toBe(10_000);
  });
});
