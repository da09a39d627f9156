import {
  anExposureStatus,
  exampleNow,
} from '../__testUtils__/anExposureStatus';
import { headlineStatuses } from '../__testUtils__/headlineStatuses';
import { translateInEnglish } from '../__testUtils__/translateInEnglish';
import { rowTime } from './rowTime';

const reader = { now: exampleNow, language: 'en', t: translateInEnglish() };

describe('rowTime', () => {
  it.each([
    ['live', 'renews in 41 days'],
    ['down', 'expired 2 days ago'],
    ['renewalAtRisk', 'expires in 9 days'],
    ['retryAt', 'in 77 min'],
    ['validating', '20 sec so far'],
    ['inReview', '22 min so far'],
    ['actionDns', 'checked 12 sec ago'],
    ['actionYou', 'checked 12 sec ago'],
  ] as const)('%s: %s', (headline, words) => {
    expect(rowTime(headlineStatuses[headline], reader).text).toBe(words);
  });

  it('says the age of what is stale, whatever the headline is', () => {
    const stale = anExposureStatus({ overlay: 'stale' });
    expect(rowTime(stale, reader).text).toMatch(/^as of \d\d:02$/);
  });

  it('does not invent a time for a certificate without dates', () => {
    const bare = anExposureStatus({
      certificate: { name: 'shop', issuer: 'letsencrypt-prod' },
    });
    expect(rowTime(bare, reader).text).toBe('checked 12 sec ago');
  });
});
