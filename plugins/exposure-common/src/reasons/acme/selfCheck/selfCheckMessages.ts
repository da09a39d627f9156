import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { issue } from '../providers/sources';

const http =
  'https://github.com/cert-manager/cert-manager/blob/master/pkg/issuer/acme/http/http.go';
const writtenBy = 'cert-manager 1.21';
const get =
  'Waiting for HTTP-01 challenge propagation: failed to perform self check GET request \'http://shop.example.org/.well-known/acme-challenge/tok\': Get "http://shop.example.org/.well-known/acme-challenge/tok":';
const redirected = get.replace('Get "http:', 'Get "https:');
const status = (code: number) =>
  `Waiting for HTTP-01 challenge propagation: wrong status code '${code}', expected '200'`;

/**
 * What cert-manager's own check says while it waits. The texts differ between versions, so only the parts that have
 * stayed are looked for. What another server sent is quoted at the end of a text and can hold anything.
 */
export const selfCheckMessages = [
  {
    pattern: /did not get expected response|unexpected response/i,
    means: 'SelfCheckWrongAnswer',
    example:
      'Waiting for HTTP-01 challenge propagation: did not get expected response when querying endpoint, expected "tok.key" but got: <!DOCTYPE html><html> (truncated)',
    writtenBy,
    source: http,
  },
  {
    // Before the look-up and the connection, which are then those of the proxy.
    pattern: /proxyconnect|proxy authentication required/i,
    means: 'SelfCheckThroughProxy',
    example: `${get} proxyconnect tcp: dial tcp 10.0.0.5:3128: i/o timeout`,
    writtenBy: 'Go standard library',
    source: 'https://github.com/openshift/cert-manager-operator/issues/306',
  },
  {
    pattern:
      /lookup \S{1,300}(?: on \S{1,100})?: (?!no such host)|server misbehaving/i,
    means: 'SelfCheckResolverFailed',
    example: `${get} dial tcp: lookup shop.example.org on 10.96.0.10:53: server misbehaving`,
    writtenBy: 'Go standard library',
    source: issue(3238),
  },
  {
    pattern: /no such host|NXDOMAIN/i,
    means: 'SelfCheckNoSuchHost',
    example: `${get} dial tcp: lookup shop.example.org on 10.96.0.10:53: no such host`,
    writtenBy: 'Go standard library',
    source: issue(863),
  },
  {
    pattern: /dial tcp \[[0-9a-f:.%a-z]{2,60}\]:\d{1,5}: /i,
    means: 'SelfCheckIpv6Failed',
    example: `${get} dial tcp [2001:db8::1]:80: connect: network is unreachable`,
    writtenBy: 'Go standard library',
    source: issue(656),
  },
  {
    pattern: /connection refused|no route to host/i,
    means: 'SelfCheckConnectionRefused',
    example: `${get} dial tcp 203.0.113.10:80: connect: connection refused`,
    writtenBy: 'Go standard library',
    source: issue(1292),
  },
  {
    pattern: /wrong status code '?(?:52\d|530)/i,
    means: 'SelfCheckAtProxy',
    example: status(522),
    writtenBy,
    source:
      'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/',
  },
  {
    pattern: /wrong status code '?(?:40[4-6]|410|415|42[12])/i,
    means: 'SelfCheckNotFound',
    example: status(404),
    writtenBy,
    source: issue(2517),
  },
  {
    pattern: /wrong status code '?5\d\d/i,
    means: 'SelfCheckServerError',
    example: status(503),
    writtenBy,
    source: 'https://github.com/cert-manager/cert-manager/issues/2334',
  },
  {
    pattern: /wrong status code '?(?:40[137]|451|30\d)/i,
    means: 'SelfCheckForbidden',
    example: status(401),
    writtenBy,
    source: http,
  },
  {
    pattern: /stopped after \d{1,3} redirects/i,
    means: 'SelfCheckForbidden',
    example: `${get} stopped after 10 redirects`,
    writtenBy: 'Go standard library',
    source: issue(936),
  },
  {
    pattern: /HTTP response to HTTPS client/i,
    means: 'SelfCheckRedirectedToHttp',
    example: `${redirected} http: server gave HTTP response to HTTPS client`,
    writtenBy: 'Go standard library',
    source: issue(3318),
  },
  {
    pattern: /tls: |x509: /i,
    means: 'SelfCheckTlsFailure',
    example: `${get} remote error: tls: handshake failure`,
    writtenBy: 'Go standard library',
    source: issue(8248),
  },
  {
    pattern: /timeout|deadline exceeded|timed out/i,
    means: 'SelfCheckTimeout',
    example: `${get} context deadline exceeded (Client.Timeout exceeded while awaiting headers)`,
    writtenBy: 'Go standard library',
    source: issue(3238),
  },
  {
    pattern:
      /: EOF\b|^EOF$|connection reset by peer|malformed HTTP|wrong status code '?400/i,
    means: 'SelfCheckCutOff',
    example: `${get} EOF`,
    writtenBy: 'Go standard library',
    source: issue(4941),
  },
] as const satisfies readonly KnownMessage<string>[];
