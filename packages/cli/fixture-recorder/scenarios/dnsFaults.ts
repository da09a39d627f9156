import type { Scenario } from '../Scenario.ts';
import { whole, address } from '../shapes.ts';

/** What the DNS says. */
export const dnsScenarios: readonly Scenario[] = [
  {
    reason: 'HostnameDoesNotResolve',
    issuer: 'pebble-http01',
    objects: whole,
    statuses: address,
    records: () => [],
  },
  {
    reason: 'HostnamePointsElsewhere',
    issuer: 'pebble-http01',
    objects: whole,
    statuses: address,
    records: host => [[host, 60, 'A', '127.0.0.99']],
  },
  {
    reason: 'Ipv6PointsElsewhere',
    objects: whole,
    statuses: address,
    records: host => [
      [host, 60, 'A', '127.0.0.1'],
      [host, 60, 'AAAA', '2001:db8::99'],
    ],
  },
  {
    reason: 'HostnameHasDoubleSuffix',
    objects: whole,
    statuses: address,
    records: host => [[`${host}.example.org`, 60, 'CNAME', 'app.example.net.']],
  },
  {
    reason: 'DnsChangePropagating',
    objects: whole,
    statuses: address,
    before: host => [[host, 300, 'A', '127.0.0.99']],
  },
  {
    reason: 'DnssecBroken',
    host: 'www.bogus.test',
    objects: whole,
    statuses: address,
  },
  {
    reason: 'CaaForbidsIssuer',
    issuer: 'pebble-http01',
    objects: whole,
    statuses: address,
    records: host => [
      [host, 60, 'A', '127.0.0.1'],
      [host, 60, 'CAA', '0 issue ";"'],
    ],
  },
];
