import { parseAsked } from '../writing/testing/asked';
import { aPlatform, aRequest } from '../request/testing/aPlatform';
import { branchName } from '../instructions/branchName';
import { dnsRecords } from './dnsRecords';

function recordsOf(hostnames: string[], zone = {}, environment = {}) {
  const platform = aPlatform(environment, zone);
  const request = parseAsked(
    aRequest({ hostnames, issuer: 'letsencrypt-dns' }),
    platform,
  );
  if (!request.ok) {
    throw new Error(JSON.stringify(request.refusals));
  }
  return dnsRecords(request.value, platform).map(
    ({ zoneFileLine, providerName }) => [zoneFileLine, providerName],
  );
}

describe('dnsRecords', () => {
  it.each([
    [
      'shop.example.com',
      [['shop.example.com. 900 CNAME app.prod-eu.example.net.', 'shop']],
    ],
    [
      'a.apps.example.com',
      [['a.apps.example.com. 900 CNAME app.prod-eu.example.net.', 'a']],
    ],
    [
      '*.apps.example.com',
      [['*.apps.example.com. 900 CNAME app.prod-eu.example.net.', '*']],
    ],
    ['example.com', [['example.com. 900 ALIAS app.prod-eu.example.net.', '@']]],
  ])('of %s', (hostname, expected) => {
    expect(recordsOf([hostname])).toEqual(expected);
  });

  it('are addresses where the apex can have nothing else', () => {
    expect(recordsOf(['example.com'], { apex: 'addresses' })).toEqual([
      ['example.com. 900 A 203.0.113.10', '@'],
      ['example.com. 900 AAAA 2001:db8::10', '@'],
    ]);
  });

  it.each([
    ['shop.internal', 'CNAME app.prod-eu.example.net.', 'shop'],
    ['a.b.internal', 'CNAME app.prod-eu.example.net.', 'a.b'],
  ])('of %s are those of a name in its zone', (hostname, data, label) => {
    const zone = { suffix: 'internal', apex: 'refuse' };
    expect(recordsOf([hostname], zone)).toEqual([
      [`${hostname}. 900 ${data}`, label],
    ]);
  });

  it('are not known beforehand where each Ingress gets an address of its own', () => {
    const ingress = { profile: 'gke', target: 'app.prod-eu.example.net' };
    expect(recordsOf(['shop.example.com'], {}, { ingress })).toEqual([]);
  });

  it('have the TTL of the environment', () => {
    expect(recordsOf(['shop.example.com'], {}, { dns: { ttl: 60 } })).toEqual([
      ['shop.example.com. 60 CNAME app.prod-eu.example.net.', 'shop'],
    ]);
  });
});

describe('branchName', () => {
  const at = { environment: 'prod-eu', namespace: 'shop' };
  it.each([
    ['shop', 'exposure/prod-eu/shop/shop'],
    ['Shop', 'exposure/prod-eu/shop/shop-28742cc9'],
    ['shop..lock', 'exposure/prod-eu/shop/shop-lock-4127307e'],
  ])('of %s is %s', (component, branch) => {
    expect(branchName({ ...at, component })).toBe(branch);
  });
});
