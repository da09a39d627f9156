import type { DnsSettings } from '../../platform/ExposurePlatform';
import { externalDnsNames } from './externalDnsNames';

const settings: DnsSettings = {
  mode: 'externalDns',
  ttl: 900,
  annotationPrefix: 'external-dns.kubernetes.io/',
  resolvers: [],
  authoritative: {},
  proxied: false,
};

it.each<[string, Partial<DnsSettings>, string[]]>([
  [
    'nothing else',
    {},
    [
      'cname-shop.example.org',
      'a-shop.example.org',
      'aaaa-shop.example.org',
      'shop.example.org',
    ],
  ],
  [
    'a prefix that is a label of its own',
    { txtPrefix: 'edns.' },
    [
      'edns.cname-shop.example.org',
      'edns.a-shop.example.org',
      'edns.aaaa-shop.example.org',
      'edns.shop.example.org',
    ],
  ],
  [
    'a suffix',
    { txtSuffix: '-txt' },
    [
      'cname-shop-txt.example.org',
      'a-shop-txt.example.org',
      'aaaa-shop-txt.example.org',
      'shop-txt.example.org',
    ],
  ],
  [
    'the type in the prefix',
    { txtPrefix: '%{record_type}-owner.' },
    [
      'cname-owner.shop.example.org',
      'a-owner.shop.example.org',
      'aaaa-owner.shop.example.org',
    ],
  ],
])('names what external-dns writes with %s', (_, given, names) => {
  expect(
    externalDnsNames('shop.example.org', { ...settings, ...given }),
  ).toEqual(names);
});
