import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { dnsSource, issue } from './sources';

const status =
  'http.?(?: error)?|status(?: ?code)?|response|returned|got|error';

/** A status code where a text says that it is one. */
const code = (codes: string) =>
  new RegExp(
    `(?:${status})[^a-z0-9]{0,12}(?:${codes})\\b|\\b(?:${codes}) (?:unauthorized|forbidden|not found|too many|bad gateway|service|internal|gateway)`,
    'i',
  );

/** What is left of any provider: by the words and status codes that all of them use. */
export const generalMessages = [
  {
    pattern:
      /x509: |tls: |certificate signed by unknown authority|certificate has expired or is not yet valid/i,
    means: 'DnsProviderUnreachable',
    example:
      'Post "https://api.example.net/dns": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    writtenBy: 'Go standard library',
    source: 'https://pkg.go.dev/crypto/x509#UnknownAuthorityError',
  },
  {
    pattern:
      /no such host|connection (?:refused|reset|timed out)|i\/o timeout|no route to host|network is unreachable|TLS handshake timeout|deadline exceeded|Client\.Timeout|proxyconnect|server misbehaving|Time limit exceeded|: EOF$/i,
    means: 'DnsProviderUnreachable',
    example:
      'while querying the Cloudflare API for GET "/zones": Get "https://api.cloudflare.com/client/v4/zones": dial tcp: lookup api.cloudflare.com on 10.96.0.10:53: i/o timeout',
    writtenBy: 'Go standard library',
    source: dnsSource('cloudflare/cloudflare.go'),
  },
  {
    pattern: new RegExp(
      `${code('429').source}|rate.?limit|too many requests|throttl|quota`,
      'i',
    ),
    means: 'DnsProviderThrottles',
    example: 'dnsimple: 429 Too Many Requests: quota exceeded',
    writtenBy: 'DNSimple',
    source: 'https://developer.dnsimple.com/v2/#rate-limiting',
  },
  {
    pattern: new RegExp(
      `${
        code('401').source
      }|unauthori[sz]ed|authentication (?:failed|error)|(?:invalid|expired|revoked|bad|wrong|incorrect) (?:api |access |auth(?:entication|orization)? ?|user )?(?:token|key|credential|password|secret|login)|UNABLE_TO_AUTHENTICATE|(?:token|key|credential)s? (?:is |are |has |have )?(?:been )?(?:invalid|expired|revoked)|could not authenticate`,
      'i',
    ),
    means: 'DnsCredentialsRejected',
    example: 'Unable to check the TXT record: ### Unexpected HTTP status: 401',
    writtenBy: 'godaddy-webhook',
    source: 'https://github.com/snowdrop/godaddy-webhook/issues/31',
  },
  {
    pattern: new RegExp(
      `${
        code('403').source
      }|ACCESS_DENIED|access denied|permission|not (?:allowed|authori[sz]ed|permitted)|forbidden|insufficient`,
      'i',
    ),
    means: 'DnsPermissionMissing',
    example: 'Unable to check the TXT record: ### Unexpected HTTP status: 403',
    writtenBy: 'godaddy-webhook',
    source: 'https://github.com/snowdrop/godaddy-webhook/issues/39',
  },
  {
    pattern: code('404'),
    means: 'DnsZoneNotFound',
    example: 'gandi: unexpected status code: 404',
    writtenBy: 'cert-manager-webhook-gandi',
    source: 'https://github.com/bwolf/cert-manager-webhook-gandi',
  },
  {
    pattern: code('5\\d\\d'),
    means: 'DnsProviderUnreachable',
    example: 'infoblox: WAPI request error: 503 Service Unavailable',
    writtenBy: 'Infoblox',
    source: 'https://github.com/luisico/cert-manager-webhook-infoblox-wapi',
  },
  {
    pattern:
      /invalid character .{1,4} looking for beginning of value|unexpected end of JSON/i,
    means: 'DnsProviderUnreachable',
    example: "invalid character '<' looking for beginning of value",
    writtenBy: 'Go standard library, where a proxy or an error page answers',
    source: dnsSource('cloudflare/cloudflare.go'),
  },
  {
    pattern: /already exists|conflict|duplicate|invalid record/i,
    means: 'DnsRecordRefused',
    example: 'edgedns: failed to create TXT record: record already exists',
    writtenBy: 'Akamai Edge DNS',
    source: dnsSource('akamai/akamai.go'),
  },
  {
    pattern:
      /(?:must be|is|cannot both be) (?:set|specified|required)|requires an? \w{1,40} field|not specified|no (?:dns )?provider config|error instantiating/i,
    means: 'DnsSolverMisconfigured',
    example:
      'route53 accessKeyID and accessKeyIDSecretRef cannot both be specified',
    writtenBy: 'cert-manager',
    source: dnsSource('dns.go'),
  },
  {
    pattern: /unable to init client|expected array of Record/i,
    means: 'DnsCredentialsRejected',
    example: 'expected array of Record, got: {"result":"error"}',
    writtenBy: 'cert-manager-webhook-infomaniak',
    source: issue(7755),
  },
] as const satisfies readonly KnownMessage<string>[];
