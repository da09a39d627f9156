import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { acmeSetup, certManagerIssue } from './sources';

/** Why a controller does not get an answer from the server that its issuer names. Go's libraries write these. */
export const connectionMessages = [
  {
    pattern:
      /no such host|server misbehaving|lookup \S{1,253}(?: on \S{1,60})?: (?:read |dial |i\/o|Temporary|connection)|name resolution|produced zero addresses/i,
    means: 'IssuerServerUnresolved',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": dial tcp: lookup acme-v02.api.letsencrypt.org on 10.96.0.10:53: no such host',
    writtenBy: 'Go, quoted by cert-manager',
    source: certManagerIssue(5028),
  },
  {
    pattern: /x509: certificate is (?:not )?valid for /,
    means: 'IssuerServerOfOtherName',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": tls: failed to verify certificate: x509: certificate is valid for ingress.local, not acme-v02.api.letsencrypt.org',
    writtenBy: 'Go, quoted by cert-manager',
    source: 'https://github.com/trueforge-org/truecharts/issues/12167',
  },
  {
    pattern:
      /tls: (?:internal error|handshake failure|unrecognized name|first record|protocol version)|server gave HTTP response to HTTPS client/,
    means: 'IssuerServerTlsFailed',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-staging-v02.api.letsencrypt.org/directory": remote error: tls: internal error',
    writtenBy: 'Go, quoted by cert-manager',
    source: certManagerIssue(6423),
  },
  {
    pattern:
      /x509: |tls: (?:failed to verify|bad certificate|unknown certificate)|no Vault CA bundles loaded|failed to load vault CA bundle/,
    means: 'IssuerServerUntrusted',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    writtenBy: 'Go, quoted by cert-manager',
    source: certManagerIssue(4291),
  },
  {
    pattern:
      /\b404\b.{0,40}not found|HTTP 4\d\d response which is not an RFC 8555|40[45]:? (?:urn:|page)|invalid character '<'|unsupported protocol scheme|missing protocol scheme|first path segment in URL|invalid port|no Host in request URL|does not support the RFC 8555|Failed to parse existing ACME/i,
    means: 'IssuerServerWrong',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: 404 : 404 page not found',
    writtenBy: 'a web server that is no ACME server, quoted by cert-manager',
    source: acmeSetup,
  },
  {
    pattern:
      /dial tcp|i\/o timeout|connection (?:refused|reset)|no route to host|network is unreachable|deadline exceeded|DeadlineExceeded|Client\.Timeout|TLS handshake timeout|proxyconnect|\bEOF\b|request canceled|": (?:Forbidden|Proxy Authentication Required)$/,
    means: 'IssuerServerUnreachable',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": dial tcp 172.65.32.248:443: i/o timeout',
    writtenBy: 'Go, quoted by cert-manager',
    source: certManagerIssue(624),
  },
  {
    pattern:
      /error:serverInternal|\b50[0234]\b ?(?:urn:|Internal|Bad|Service|Gateway|:)|(?:code|status)(?:Code)?:? ?50[0234]\b|Service (?:Temporarily )?Unavailable|HTTP 5\d\d response which is not an RFC 8555|maintenance|code = (?:Unavailable|Internal)\b|server unavailable|Failed to write certificate to Database|CA signing failure/i,
    means: 'IssuerServerFailing',
    example:
      'ErrRegisterACMEAccount: Failed to register ACME account: 503 urn:ietf:params:acme:error:serverInternal: The service is down for maintenance or had an internal error. Check https://letsencrypt.status.io/ for more details.',
    writtenBy: 'Let’s Encrypt (the balancer before boulder)',
    source: 'https://letsencrypt.org/docs/rate-limits/',
  },
] as const satisfies readonly KnownMessage<string>[];
