import { trackTone } from './trackTone';

it.each([
  ['validating', undefined, 'progress'],
  ['validating', 'info', 'progress'],
  ['validating', 'error', 'error'],
  ['rateLimited', 'error', 'info'],
  ['valid', 'info', 'ok'],
  ['something new', 'error', 'neutral'],
] as const)(
  'a certificate that is %s, with %s: %s',
  (value, severity, tone) => {
    expect(trackTone('certificate', value, severity)).toBe(tone);
  },
);
