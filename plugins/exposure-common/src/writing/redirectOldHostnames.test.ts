import { keep, place, shop, there } from './testing/mergedShop';

describe('redirectOldHostnames', () => {
  const redirectOld = (input: object, existing?: Map<string, string>) =>
    keep({ redirectOldHostnames: true, ...input }, existing);

  it.each<[string, object, string[]]>([
    [
      'a hostname that is not asked for any more',
      { hostnames: ['new.example.com'] },
      ['www.example.com', 'shop.example.com'],
    ],
    ['nothing while all are asked for', {}, ['www.example.com']],
    [
      'a hostname in another case is the same',
      { hostnames: ['Shop.Example.com', 'new.example.com'] },
      ['www.example.com'],
    ],
    [
      'redirects that are named stay as they are',
      { hostnames: ['new.example.com'], redirects: ['shop.example.com'] },
      ['shop.example.com'],
    ],
  ])('%s', (_, asked, redirects) => {
    expect(redirectOld(asked)).toMatchObject({ value: { redirects } });
  });

  it('needs no keep', () => {
    const asked = {
      ...place,
      ...shop,
      hostnames: ['new.example.com'],
      redirects: [],
    };
    expect(redirectOld({ ...asked, keep: false })).toEqual({
      value: { ...asked, redirects: ['shop.example.com'] },
      warnings: [],
    });
  });

  it('says that a wildcard will not answer', () => {
    const files = there({
      ...shop,
      hostnames: ['shop.example.com', '*.example.com'],
    });
    expect(
      redirectOld({ hostnames: ['new.example.com'] }, files),
    ).toMatchObject({
      value: { redirects: ['www.example.com', 'shop.example.com'] },
      warnings: ['OldHostnameNotRedirected'],
    });
  });

  it('has nothing to do at the first time', () => {
    const asked = { ...place, ...shop };
    expect(redirectOld({ ...asked, keep: false }, new Map())).toEqual({
      value: asked,
      warnings: [],
    });
  });
});
