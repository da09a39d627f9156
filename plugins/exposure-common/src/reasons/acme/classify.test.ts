import { failedChallengeReason } from './failedChallengeReasons';
import { readRateLimit } from './order/rateLimit';
import { orderMessages } from './order/messages/orderMessages';
import { meaningOf } from '../vocabulary/KnownMessage';
import { selfCheckReason } from './selfCheckFault';
import { tellingPart } from './tellingPart';

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
    'SelfCheckElsewhere',
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
    'SelfCheckOtherSite',
  ],
  [
    `${get} 'http://a/': remote error: tls: handshake failure`,
    'SelfCheckTlsFailure',
  ],
  [
    `${get} 'http://a/': Get "https://a/": http: server gave HTTP response to HTTPS client`,
    'SelfCheckRedirectedToHttp',
  ],
  [
    `${get} 'http://a/': Get "https://a/": context deadline exceeded (Client.Timeout exceeded while awaiting headers)`,
    'SelfCheckRedirectUnreachable',
  ],
  [
    `${get} 'http://a/': Get "https://a:8443/": dial tcp 192.0.2.1:8443: connect: connection refused`,
    'SelfCheckRedirectUnreachable',
  ],
  [
    `${get} 'http://a/': Get "https://www.a/": dial tcp: lookup www.a on 10.0.0.10:53: no such host`,
    'SelfCheckRedirectUnreachable',
  ],
  [
    `${get} 'http://a/': Get "https://a/": dial tcp: lookup a on 10.0.0.10:53: no such host`,
    'SelfCheckNoSuchHost',
  ],
  [
    'Waiting for DNS-01 challenge propagation: DNS record for "a" not yet propagated',
    'SelfCheckDnsRecordPending',
  ],
  [
    "Waiting for DNS-01 challenge propagation: When querying the SOA record, rcode was expected to be 'NOERROR' or 'NXDOMAIN', but got 'SERVFAIL'",
    'ZoneServersNotReached',
  ],
  [
    'Waiting for DNS-01 challenge propagation: dial tcp 192.0.2.53:53: connect: connection refused',
    'ZoneServersNotReached',
  ],
  [
    'Waiting for DNS-01 challenge propagation: lookup ns1.example.org. on 10.96.0.10:53: no such host',
    'ZoneServersNotReached',
  ],
  [
    `${get} 'http://a/': dial tcp: lookup a on 10.96.0.10:53: server misbehaving`,
    'SelfCheckResolverFailed',
  ],
  [
    `${get} 'http://a/': dial tcp: lookup a on 10.96.0.10:53: read udp 10.0.0.7:41->10.96.0.10:53: i/o timeout`,
    'SelfCheckResolverFailed',
  ],
  [`${get} 'http://a/': Get "http://a/": EOF`, 'SelfCheckCutOff'],
  [
    `${get} 'http://timeout.a/': Get "http://timeout.a/": EOF`,
    'SelfCheckCutOff',
  ],
  [`${get} 'http://a/': stopped after 10 redirects`, 'SelfCheckForbidden'],
  [
    `${get} 'http://a/': dial tcp [2001:db8::1]:80: connect: network is unreachable`,
    'SelfCheckIpv6Failed',
  ],
  [
    "Waiting for HTTP-01 challenge propagation: wrong status code '429', expected '200'",
    'SelfCheckFailed',
  ],
  [
    "Waiting for HTTP-01 challenge propagation: wrong status code '410', expected '200'",
    'SelfCheckElsewhere',
  ],
  [
    "Waiting for HTTP-01 challenge propagation: did not get expected response, expected 'x' but got: no such host: tls: connection refused",
    'SelfCheckOtherSite',
  ],
  ['something new', undefined],
])('a self-check that says %p', (message, reason) => {
  const type = /DNS-01/.test(message) ? 'DNS-01' : 'HTTP-01';
  expect(selfCheckReason(type, message, false)).toBe(reason);
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
    'ChallengeInvalidCaaLookup',
  ],
  [
    '403 urn:ietf:params:acme:error:unauthorized: During secondary validation: 192.0.2.1: Invalid response from http://a/: 403',
    'ChallengeInvalidSecondary',
  ],
  [
    '400 urn:ietf:params:acme:error:connection: 192.0.2.1: Fetching https://a:8443/: Invalid port in redirect target. Only ports 80 and 443 are supported, not 8443',
    'ChallengeInvalidForbidden',
  ],
  ['something new', 'ChallengeInvalid'],
  ['', 'ChallengeInvalid'],
])('a challenge that failed with %p', (message, reason) => {
  expect(failedChallengeReason('HTTP-01', message, false)).toBe(reason);
});

it.each([
  ['no such host', 'SelfCheckUnknownInside'],
  ['server misbehaving', 'SelfCheckResolverFailed'],
  ['did not get expected response', 'SelfCheckWrongAnswer'],
  ["wrong status code '404'", 'SelfCheckNotFound'],
])('behind the right DNS record, a self-check that says %p', (text, reason) => {
  expect(selfCheckReason('HTTP-01', text, true)).toBe(reason);
});

it.each([
  [`${get} 'http://a/': Get "http://a/": EOF`, 'EOF'],
  [
    'Error accepting authorization: acme: authorization error for a: 403 urn:x',
    '403 urn:x',
  ],
  ['something new', 'something new'],
])('the part of %p that says something', (message, part) => {
  expect(tellingPart(message)).toBe(part);
});

it.each([
  ['http://a/x: 404', 'ChallengeInvalidNotFound'],
  ['http://a/x: 503', 'ChallengeInvalidServerError'],
  [
    'https://login.example.com/start?rd=x [192.0.2.1]: 401',
    'ChallengeInvalidForbidden',
  ],
  ['http://a/x: "<html>200 500"', 'ChallengeInvalidNotFound'],
])(
  'behind the right DNS record, an invalid response from %p',
  (answer, reason) => {
    const message = `403 urn:ietf:params:acme:error:unauthorized: 192.0.2.1: Invalid response from ${answer}`;
    expect(failedChallengeReason('HTTP-01', message, true)).toBe(reason);
  },
);

it.each([
  [
    '403 urn:ietf:params:acme:error:unauthorized: No TXT record found at _acme-challenge.a',
    'ChallengeInvalidTxt',
  ],
  [
    '400 urn:ietf:params:acme:error:dns: DNS problem: NXDOMAIN looking up TXT for _acme-challenge.a',
    'ChallengeInvalidTxt',
  ],
  [
    '400 urn:ietf:params:acme:error:dns: DNS problem: query timed out looking up TXT for _acme-challenge.a',
    'ChallengeInvalidTxtLookup',
  ],
  [
    '400 urn:ietf:params:acme:error:dns: During secondary validation: DNS problem: SERVFAIL looking up TXT for _acme-challenge.a',
    'ChallengeInvalidTxtLookup',
  ],
  [
    '403 urn:ietf:params:acme:error:caa: CAA record for a prevents issuance',
    'OrderRefusedByCaa',
  ],
  ['something new', 'ChallengeInvalid'],
])('a DNS-01 challenge that failed with %p', (message, reason) => {
  expect(failedChallengeReason('DNS-01', message, true)).toBe(reason);
});

it.each([
  [
    '400 urn:ietf:params:acme:error:rejectedIdentifier: Domain name does not end with a valid public suffix (TLD)',
    'HostnameNotPublic',
  ],
  [
    '400 urn:ietf:params:acme:error:malformed: Domain name contains more than 10 labels',
    'HostnameMalformed',
  ],
  [
    '400 urn:ietf:params:acme:error:malformed: Cannot issue for "a_b.example.org": Domain name contains an invalid character',
    'HostnameMalformed',
  ],
  [
    '400 urn:ietf:params:acme:error:unsupportedIdentifier: An identifier is of an unsupported type',
    'IdentifierTypeNotIssued',
  ],
  [
    '400 urn:ietf:params:acme:error:malformed: Unable to validate JWS :: Account "https://a/acct/1" not found',
    'AccountDoesNotExist',
  ],
  [
    '400 urn:ietf:params:acme:error:dns: While processing CAA for a: DNS problem: SERVFAIL looking up CAA for a',
    'OrderDnsFailed',
  ],
  [
    '429 urn:ietf:params:acme:error:rateLimited: Error creating new order :: too many certificates already issued for exact set of domains: a',
    'RateLimitedSameNames',
  ],
  [
    '429 urn:ietf:params:acme:error:rateLimited: Error creating new order :: too many certificates already issued for: example.org: see',
    'RateLimitedRegisteredDomain',
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
  expect(meaningOf(orderMessages, message)).toBe(reason);
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
  [
    'too many certificates (5) already issued for this exact set of domains in the last 168 hours: a, retry after',
    { count: '5', window: '7 days' },
  ],
  [
    'too many certificates already issued for: example.org: see https://letsencrypt.org/docs/rate-limits/',
    { count: 'too many', registeredDomain: 'example.org' },
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
  expect(meaningOf(orderMessages, text)).toBe('RateLimitedRegisteredDomain');
});
