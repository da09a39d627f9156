import { classify } from './classify';
import { failedChallengeMessages } from './failedChallengeMessages';
import { failedOrderMessages } from './failedOrderMessages';
import { readRateLimit } from './rateLimit';
import { selfCheckMessages } from './selfCheckMessages';

const get =
  'Waiting for HTTP-01 challenge propagation: failed to perform self check GET request';

it.each([
  [
    `${get} 'http://a/': Get "http://a/": dial tcp: lookup a on 10.0.0.10:53: no such host`,
    'SelfCheckNoSuchHost',
  ],
  [
    `${get} 'http://a/': dial tcp 192.0.2.1:80: connect: connection refused`,
    'SelfCheckConnectionRefused',
  ],
  [
    `${get} 'http://a/': dial tcp 192.0.2.1:80: i/o timeout`,
    'SelfCheckTimeout',
  ],
  [
    `${get} 'http://a/': context deadline exceeded (Client.Timeout exceeded while awaiting headers)`,
    'SelfCheckTimeout',
  ],
  [
    "Waiting for http-01 challenge propagation: wrong status code '404', expected '200'",
    'SelfCheckNotFound',
  ],
  [
    "Waiting for HTTP-01 challenge propagation: wrong status code '503', expected '200'",
    'SelfCheckServerError',
  ],
  [
    "Waiting for HTTP-01 challenge propagation: wrong status code '403', expected '200'",
    'SelfCheckForbidden',
  ],
  [
    "Waiting for HTTP-01 challenge propagation: wrong status code '302', expected '200'",
    'SelfCheckForbidden',
  ],
  [
    'Waiting for HTTP-01 challenge propagation: did not get expected response when querying endpoint, expected "x" but got: <html>',
    'SelfCheckWrongAnswer',
  ],
  [
    `${get} 'http://a/': remote error: tls: handshake failure`,
    'SelfCheckTlsFailure',
  ],
  [
    `${get} 'http://a/': Get "https://a/": http: server gave HTTP response to HTTPS client`,
    'SelfCheckTlsFailure',
  ],
  [
    'Waiting for DNS-01 challenge propagation: DNS record for "a" not yet propagated',
    'SelfCheckDnsRecordPending',
  ],
  ['something new', undefined],
])('a self-check that says %p', (message, reason) => {
  expect(classify(selfCheckMessages, message)).toBe(reason);
});

it.each([
  [
    '400 urn:ietf:params:acme:error:dns: DNS problem: NXDOMAIN looking up A for a',
    'ChallengeInvalidDns',
  ],
  [
    'During secondary validation: DNS problem: SERVFAIL looking up A for a',
    'ChallengeInvalidDns',
  ],
  ['400 urn:ietf:params:acme:error:dns: DNSSEC: Bogus', 'ChallengeInvalidDns'],
  [
    '400 urn:ietf:params:acme:error:connection: 192.0.2.1: Timeout during connect (likely firewall problem)',
    'ChallengeInvalidConnection',
  ],
  [
    '403 urn:ietf:params:acme:error:unauthorized: 192.0.2.1: Invalid response from http://a/: 404',
    'ChallengeInvalidAnswer',
  ],
  [
    '403 urn:ietf:params:acme:error:caa: CAA record for a prevents issuance',
    'OrderRefusedByCaa',
  ],
  [
    '400 urn:ietf:params:acme:error:dns: DNS problem: SERVFAIL looking up CAA for a',
    'OrderRefusedByCaa',
  ],
  ['something new', undefined],
])('a challenge that failed with %p', (message, reason) => {
  expect(classify(failedChallengeMessages, message)).toBe(reason);
});

it.each([
  [
    '400 urn:ietf:params:acme:error:rejectedIdentifier: Domain name does not end with a valid public suffix (TLD)',
    'OrderRejectedIdentifier',
  ],
  [
    '400 urn:ietf:params:acme:error:malformed: Domain name contains more than 10 labels',
    'OrderRejectedIdentifier',
  ],
  [
    'acme: certificate authority does not support profiles',
    'OrderProfileUnknown',
  ],
  [
    '429 urn:ietf:params:acme:error:rateLimited: too many new orders (300) from this account in the last 3h0m0s',
    'RateLimitedNewOrders',
  ],
  ['something new', undefined],
])('an order that failed with %p', (message, reason) => {
  expect(classify(failedOrderMessages, message)).toBe(reason);
});

it.each([
  [
    'too many certificates (5) already issued for this exact set of identifiers in the last 168h0m0s, retry after 2026-11-24 10:00:00 UTC: see',
    { count: '5', window: '7 days', retryAfter: '2026-11-24T10:00:00Z' },
  ],
  [
    'too many certificates (50) already issued for "example.co.uk" in the last 168h0m0s, retry after 2026-11-24T10:00:00Z',
    {
      count: '50',
      registeredDomain: 'example.co.uk',
      retryAfter: '2026-11-24T10:00:00Z',
    },
  ],
  [
    'too many failed authorizations (5) for "a" in the last 1h0m0s',
    { count: '5', window: '1 h', retryAfter: undefined },
  ],
  ['retry after 2026-99-99 10:00:00 UTC', { retryAfter: undefined }],
])('reads the numbers of %p', (message, numbers) => {
  expect(readRateLimit(message)).toMatchObject(numbers);
});

it('stays quick with a long hostile text', () => {
  const text = `too many ${'a '.repeat(
    30_000,
  )}(5) already issued for "${'x'.repeat(60_000)}`;
  expect(readRateLimit(text).count).toBe('too many');
  expect(classify(failedOrderMessages, text)).toBe(
    'RateLimitedRegisteredDomain',
  );
});
