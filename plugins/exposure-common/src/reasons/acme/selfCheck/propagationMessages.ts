import type { KnownMessage } from '../../vocabulary/KnownMessage';
import { dnsSource, issue } from '../providers/sources';

const wait = 'Waiting for DNS-01 challenge propagation:';

/** What cert-manager's check for the TXT record of a DNS-01 challenge says while it waits. */
export const propagationMessages = [
  {
    pattern: /not yet propagated/i,
    means: 'SelfCheckDnsRecordPending',
    example: `${wait} DNS record for "shop.example.org" not yet propagated`,
    writtenBy: 'cert-manager',
    source: dnsSource('dns.go'),
  },
  {
    pattern:
      /querying the SOA record|start of authority|Could not (?:find|determine)|authoritative nameservers/i,
    means: 'ZoneServersNotReached',
    example: `${wait} Could not determine the zone for "_acme-challenge.shop.example.org.": When querying the SOA record for the domain 'shop.example.org.' using nameservers [10.96.0.10:53], rcode was expected to be 'NOERROR' or 'NXDOMAIN', but got 'SERVFAIL'`,
    writtenBy: 'cert-manager',
    source: dnsSource('util/cache.go'),
  },
  {
    pattern: /NS \S{1,255} returned [A-Z]{3,10}/,
    means: 'ZoneServersNotReached',
    example: `${wait} NS ns1.example.org.:53 returned REFUSED for _acme-challenge.shop.example.org.`,
    writtenBy: 'cert-manager',
    source: issue(605),
  },
  {
    pattern:
      /no such host|i\/o timeout|connection refused|no route to host|network is unreachable|deadline exceeded|server misbehaving|server returned HTTP/i,
    means: 'ZoneServersNotReached',
    example: `${wait} dial tcp 192.0.2.53:53: connect: connection refused`,
    writtenBy: 'Go standard library',
    source: issue(1292),
  },
] as const satisfies readonly KnownMessage<string>[];
