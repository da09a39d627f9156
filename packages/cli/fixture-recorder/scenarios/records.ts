import type { Scenario } from '../Scenario.ts';
import { address, whole } from '../shapes.ts';

const recorded = (
  reason: string,
  records: NonNullable<Scenario['records']>,
  other: Partial<Scenario> = {},
): Scenario => ({
  reason,
  objects: whole,
  statuses: address,
  records,
  ...other,
});

/** Records as people write them, right and wrong. */
export const recordScenarios: readonly Scenario[] = [
  recorded('TargetHasZoneAppended.target-without-dot', host => [
    [host, 60, 'CNAME', 'app.example.net.example.org.'],
  ]),
  recorded('CnameLoop.alias-loop', host => [
    [host, 60, 'CNAME', `b.${host}.`],
    [`b.${host}`, 60, 'CNAME', `${host}.`],
  ]),
  recorded('HostnamePointsElsewhere.old-target', host => [
    [host, 60, 'CNAME', 'old-app.example.net.'],
    ['old-app.example.net', 60, 'A', '127.0.0.99'],
  ]),
  recorded('SomeAddressesElsewhere.one-address-of-two', host => [
    [host, 60, 'A', '127.0.0.1'],
    [host, 60, 'A', '127.0.0.99'],
  ]),
  recorded('Live.flattened-recorded', host => [[host, 60, 'A', '127.0.0.1']]),
  recorded('HostnamePointsToPrivateAddress.private-address', host => [
    [host, 60, 'A', '10.20.0.10'],
  ]),
  recorded(
    'WildcardAnswers.wildcard-of-others',
    () => [['*.others.example.org', 60, 'A', '127.0.0.99']],
    {
      host: 'shop.others.example.org',
      asks: () => [
        ['recursive', 'exposure-wildcard-probe-q7x2.others.example.org', 'A'],
      ],
    },
  ),
  recorded('Live.alias-in-the-zone', host => [
    [host, 60, 'CNAME', `edge.${host}.`],
    [`edge.${host}`, 60, 'CNAME', 'app.example.net.'],
  ]),
  recorded(
    'ExternalDnsNotOwner.owned-by-another',
    host => [
      [host, 60, 'CNAME', 'old-app2.example.net.'],
      ['old-app2.example.net', 60, 'A', '127.0.0.99'],
      [
        `cname-${host}`,
        60,
        'TXT',
        '"heritage=external-dns,external-dns/owner=old-cluster,external-dns/resource=ingress/shop/web"',
      ],
    ],
    { asks: host => [['authoritative', `cname-${host}`, 'TXT']] },
  ),
  recorded('HostnameHasDoubleSuffix.double-suffix-address', host => [
    [`${host}.example.org`, 60, 'A', '127.0.0.1'],
  ]),
];
