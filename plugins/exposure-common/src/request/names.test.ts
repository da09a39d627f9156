import { componentSlug, routeName, tlsSecretName } from './names';
import { stableHash } from './stableHash';

const label = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/;
const longHost = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(
  63,
)}.${'d'.repeat(57)}.com`;

describe('names of objects', () => {
  it.each([
    'shop',
    'Shop',
    'shop_1',
    'shop.v2',
    'a--b',
    `${'x'.repeat(63)}`,
    `X${'-'.repeat(61)}x`,
  ])('are DNS labels for the component %s', component => {
    expect(componentSlug(component)).toMatch(label);
    expect(componentSlug(component).length).toBeLessThanOrEqual(63);
  });

  it('differ for components that differ only in what a name cannot have', () => {
    const names = ['shop-v2', 'shop.v2', 'shop_v2', 'Shop-v2'].map(
      componentSlug,
    );
    expect(new Set(names).size).toBe(names.length);
  });

  it('say component and hostname, and the wildcard in letters', () => {
    expect(routeName('shop', 'shop.example.com')).toBe('shop.shop.example.com');
    expect(routeName('shop', '*.example.com', 'http')).toBe(
      'shop.example.com-wildcard-http',
    );
    expect(tlsSecretName('*.example.com')).toBe('example.com-wildcard-tls');
  });

  it('differ where component and hostname together read the same', () => {
    expect(routeName('shop', 'admin-portal.example.com')).not.toBe(
      routeName('shop-admin', 'portal.example.com'),
    );
  });

  it.each(['wildcard.example.com', 'example.com'])(
    'differ for a wildcard and for %s',
    hostname => {
      expect(tlsSecretName('*.example.com')).not.toBe(tlsSecretName(hostname));
      expect(routeName('shop', '*.example.com')).not.toBe(
        routeName('shop', hostname),
      );
    },
  );

  it('are cut where they are too long, and still differ', () => {
    const names = [
      longHost,
      longHost.replace(/^a/, 'b'),
      longHost.replace(/com$/, 'net'),
    ].flatMap(host => [tlsSecretName(host), routeName('shop', host)]);
    expect(new Set(names).size).toBe(6);
    expect(names.filter(name => name.length > 253)).toEqual([]);
    expect(
      names.filter(name => !name.split('.').every(part => label.test(part))),
    ).toEqual([]);
  });
});

describe('stableHash', () => {
  // Vectors of the FNV authors.
  it.each([
    ['', '811c9dc5'],
    ['a', 'e40c292c'],
    ['foobar', 'bf9cf968'],
  ])('of %j is %s', (text, hash) => {
    expect(stableHash(text)).toBe(hash);
  });
});
