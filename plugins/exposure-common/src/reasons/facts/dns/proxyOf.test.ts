import { parseCidr } from '../../../input/parseCidr';
import { knownProxies } from './knownProxies';
import { proxyOf } from './proxyOf';

const at = (...addresses: string[]) => ({ aliases: [], addresses });

it.each<[string, string[], string[], string | undefined]>([
  [
    'Cloudflare by its addresses',
    [],
    ['104.16.0.1', '2606:4700::1'],
    'Cloudflare',
  ],
  ['the last address of a network', [], ['104.23.255.255'], 'Cloudflare'],
  ['the first behind a network', [], ['104.28.0.0'], undefined],
  ['Fastly', [], ['151.101.1.6'], 'Fastly'],
  [
    'one address of it and another',
    [],
    ['104.16.0.1', '203.0.113.10'],
    undefined,
  ],
  ['two of them at once', [], ['104.16.0.1', '151.101.1.6'], undefined],
  ['CloudFront by its name', ['d1.cloudfront.net'], [], 'Amazon CloudFront'],
  [
    'Akamai by a name on the way',
    ['a.edgekey.net', 'b.akamaiedge.net'],
    ['192.0.2.1'],
    'Akamai',
  ],
  ['a name that only looks like one', ['notcloudfront.net'], [], undefined],
  ['nothing', [], [], undefined],
  ['what is no address', [], ['x'], undefined],
])('knows %s', (_, aliases, addresses, name) => {
  expect(proxyOf({ aliases, addresses }, false)).toBe(name);
});

it.each<[string, boolean | string[], string[], boolean]>([
  ['any address', true, ['203.0.113.10'], true],
  ['no address', true, [], false],
  ['an address of its networks', ['203.0.113.0/24'], ['203.0.113.10'], true],
  ['an address of none', ['203.0.113.0/24'], ['198.51.100.1'], false],
  ['one of two', ['203.0.113.0/24'], ['203.0.113.1', '198.51.100.1'], false],
  ['no networks', [], ['203.0.113.10'], false],
])('believes a platform that announces one: %s', (_, announced, found, is) => {
  expect(proxyOf(at(...found), announced)).toBe(
    is ? 'a CDN or proxy' : undefined,
  );
});

it.each(knownProxies)(
  'has networks of $name in canonical form, with a date',
  proxy => {
    for (const network of proxy.networks) {
      expect(parseCidr(network)).toMatchObject({ ok: true, cidr: network });
    }
    expect(proxy.source).toMatch(/^https:\/\//);
    expect(proxy.readOn !== undefined).toBe(proxy.networks.length > 0);
  },
);
