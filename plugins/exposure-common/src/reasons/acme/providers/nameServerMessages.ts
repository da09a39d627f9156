import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { dnsSource, issue } from './sources';

/** What cert-manager says where it asks name servers itself: dynamic updates, and the search for the zone. */
export const nameServerMessages = [
  {
    pattern:
      /DNS update failed.{0,80}(?:bad (?:authentication|time|key|signature)|BADSIG|BADKEY|BADTIME|BADVERS)/i,
    means: 'DnsCredentialsRejected',
    example: 'DNS update failed: dns: bad authentication',
    writtenBy: 'cert-manager (RFC 2136)',
    source: issue(3729),
  },
  {
    pattern: /algorithm '[^']{0,80}' is not supported|illegal base64 data/i,
    means: 'DnsSolverMisconfigured',
    example: "algorithm 'HMACSHA1024' is not supported",
    writtenBy: 'cert-manager (RFC 2136)',
    source: dnsSource('rfc2136/rfc2136.go'),
  },
  {
    pattern:
      /DNS update failed.{0,80}(?:NOTAUTH|NOTZONE|NXDOMAIN|not authoritative)/i,
    means: 'DnsZoneNotFound',
    example: 'DNS update failed. Server replied: NOTAUTH',
    writtenBy: 'cert-manager (RFC 2136)',
    source: issue(5650),
  },
  {
    // A connection that is refused is no answer of the name server.
    pattern:
      /DNS update failed: (?:read|write|dial) .{0,160}connection refused/,
    means: 'DnsProviderUnreachable',
    example:
      'DNS update failed: read udp 127.0.0.1:47866->127.0.0.1:9: read: connection refused',
    writtenBy: 'cert-manager 1.21 (RFC 2136)',
    source: dnsSource('rfc2136/rfc2136.go'),
  },
  {
    pattern: /DNS update failed.{0,80}REFUSED/i,
    means: 'DnsPermissionMissing',
    example: 'DNS update failed. Server replied: REFUSED',
    writtenBy: 'cert-manager (RFC 2136)',
    source: dnsSource('rfc2136/rfc2136.go'),
  },
  {
    pattern:
      /DNS update failed.{0,80}(?:SERVFAIL|FORMERR|NOTIMP|YXRRSET|YXDOMAIN)/i,
    means: 'DnsRecordRefused',
    example: 'DNS update failed. Server replied: SERVFAIL',
    writtenBy: 'cert-manager (RFC 2136)',
    source: dnsSource('rfc2136/rfc2136.go'),
  },
  {
    pattern: /DNS update failed/i,
    means: 'DnsProviderUnreachable',
    example:
      'DNS update failed: read udp 10.0.0.7:40112->192.0.2.53:53: i/o timeout',
    writtenBy: 'cert-manager (RFC 2136)',
    source: dnsSource('rfc2136/rfc2136.go'),
  },
  {
    pattern: /Found recursive CNAME record/i,
    means: 'ChallengeAliasFollowed',
    example:
      'Found recursive CNAME record to "_acme-challenge.shop.example.org." when looking up "_acme-challenge.a.example.org."',
    writtenBy: 'cert-manager',
    source: dnsSource('util/wait.go'),
  },
  {
    pattern:
      /start of authority|finding zone from fqdn|Could not (?:find|determine) the (?:SOA|zone)|When querying the SOA record|determine authoritative nameservers/i,
    means: 'DnsZoneLookupFailed',
    example:
      "When querying the SOA record for the domain '_acme-challenge.shop.example.org.' using nameservers [10.96.0.10:53], rcode was expected to be 'NOERROR' or 'NXDOMAIN', but got 'SERVFAIL'",
    writtenBy: 'cert-manager',
    source: 'https://github.com/cert-manager/webhook-example/issues/69',
  },
  {
    pattern: /\bNS \S{1,255} returned [A-Z]{3,10} for /,
    means: 'DnsZoneLookupFailed',
    example:
      'NS ns1.example.org.:53 returned REFUSED for _acme-challenge.shop.example.org.',
    writtenBy: 'cert-manager',
    source: issue(605),
  },
] as const satisfies readonly KnownMessage<string>[];
