import { hostnameRules } from './hostnameRules';
import { parseHostname } from './parseHostname';

const label63 = 'a'.repeat(63);
const name253 = `${label63}.${label63}.${label63}.${'b'.repeat(57)}.com`;

const accepted: [input: string, ascii: string][] = [
  ['shop.example.com', 'shop.example.com'],
  ['SHOP.Example.COM', 'shop.example.com'],
  ['  shop.example.com \n', 'shop.example.com'],
  ['shop.example.com.', 'shop.example.com'],
  ['https://Shop.Example.com/path', 'shop.example.com'],
  ['https://shop.example.com:8443/a?b#c', 'shop.example.com'],
  ['shop.example.com/', 'shop.example.com'],
  ['shop.example.com:443', 'shop.example.com'],
  ['example.com', 'example.com'],
  ['*.apps.example.com', '*.apps.example.com'],
  ['münchen.example.com', 'xn--mnchen-3ya.example.com'],
  ['xn--mnchen-3ya.example.com', 'xn--mnchen-3ya.example.com'],
  ['例え.example.com', 'xn--r8jz45g.example.com'],
  ['shop。example。com', 'shop.example.com'],
  ['ｓｈｏｐ.example.com', 'shop.example.com'],
  ['a-1.b-2.example.com', 'a-1.b-2.example.com'],
  ['1.example.com', '1.example.com'],
  ['github.io', 'github.io'],
  ['shop.corp.internal', 'shop.corp.internal'],
  ['a.b.c.d.e.f.g.h.example.com', 'a.b.c.d.e.f.g.h.example.com'],
  [name253, name253],
  [`${label63}.example.com`, `${label63}.example.com`],
];

const refused: [input: string, rule: string][] = [
  ['', 'HostnameEmpty'],
  ['*.', 'HostnameWildcardPlace'],
  ['   ', 'HostnameEmpty'],
  ['192.0.2.1', 'HostnameIsAddress'],
  ['http://192.0.2.1/x', 'HostnameIsAddress'],
  ['[2001:db8::1]', 'HostnameIsAddress'],
  ['2001:db8::1', 'HostnameIsAddress'],
  ['shop.example.0x7f', 'HostnameIsAddress'],
  ['1.2.3', 'HostnameIsAddress'],
  ['my_shop.example.com', 'HostnameUnderscore'],
  ['shop.example.com..', 'HostnameTrailingDot'],
  ['shop..example.com', 'HostnameEmptyLabel'],
  ['.example.com', 'HostnameEmptyLabel'],
  ['shop.*.example.com', 'HostnameWildcardPlace'],
  ['*.*.example.com', 'HostnameWildcardPlace'],
  ['shop*.example.com', 'HostnameWildcardPlace'],
  ['xn--zzzzzzzz99999.example.com', 'HostnameNotConvertible'],
  ['xn--a.example.com', 'HostnameNotConvertible'],
  ['shop\u200bping\ud800.example.com', 'HostnameNotConvertible'],
  ['shop example.com', 'HostnameCharacter'],
  ['user@example.com', 'HostnameCharacter'],
  ['shop.example.com\nkind: ClusterRole', 'HostnameCharacter'],
  ['http://user:pw@shop.example.com', 'HostnameCharacter'],
  ['mailto:shop.example.com', 'HostnameCharacter'],
  ['fe80::1%eth0', 'HostnameIsAddress'],
  ["shop';{}$.example.com", 'HostnameCharacter'],
  [`${label63}a.example.com`, 'HostnameLabelLength'],
  [`a${name253}`, 'HostnameLabelLength'],
  [`a.${name253}`, 'HostnameLength'],
  ['x'.repeat(70_000), 'HostnameLength'],
  ['-shop.example.com', 'HostnameHyphen'],
  ['shop-.example.com', 'HostnameHyphen'],
  ['ab--cd.example.com', 'HostnameReservedLabel'],
  // The first letter is Cyrillic.
  ['\u0430pple.example.com', 'HostnameMixedScripts'],
  // Greek omicron among Latin letters.
  ['sh\u03bfp.example.com', 'HostnameMixedScripts'],
  ['xn--pple-43d.example.com', 'HostnameMixedScripts'],
  ['localhost', 'HostnameSingleLabel'],
  ['a.b.c.d.e.f.g.h.i.example.com', 'HostnameTooManyLabels'],
  ['co.uk', 'HostnameIsPublicSuffix'],
  ['*.co.uk', 'HostnameIsPublicSuffix'],
  ['*.github.io', 'HostnameIsPublicSuffix'],
];

describe('parseHostname', () => {
  it.each(accepted)('understands %j', (input, ascii) => {
    expect(parseHostname(input)).toMatchObject({ ok: true, value: { ascii } });
  });

  it.each([
    ['shop.example.com', 'shop.example.com'],
    ['xn--mnchen-3ya.example.com', 'münchen.example.com'],
    ['*.XN--MNCHEN-3YA.example.com', '*.münchen.example.com'],
  ])('shows %s to people as %s', (input, unicode) => {
    expect(parseHostname(input)).toMatchObject({ value: { unicode } });
  });

  it.each(refused)('refuses %j by %s', (input, rule) => {
    const parsed = parseHostname(input, 'hostnames[0]');
    expect(parsed).toMatchObject({
      ok: false,
      refusals: [{ field: 'hostnames[0]', rule }],
    });
  });

  it('has a refused example for every rule', () => {
    const shown = new Set(refused.map(([, rule]) => rule));
    expect(
      hostnameRules.map(({ rule }) => rule).filter(rule => !shown.has(rule)),
    ).toEqual([]);
  });

  it('tells what it left out of a pasted address', () => {
    expect(parseHostname('https://shop.example.com/path')).toMatchObject({
      warnings: [
        {
          id: 'HostnameCleaned',
          message: expect.stringContaining('the scheme'),
        },
        { id: 'HostnameCleaned', message: expect.stringContaining('the path') },
      ],
    });
  });

  it.each(accepted)(
    'gives the same when it reads its own answer for %j',
    (_, ascii) => {
      expect(parseHostname(ascii)).toMatchObject({
        value: { ascii },
        warnings: [],
      });
    },
  );

  it('knows the registrable domain, private suffixes included', () => {
    expect(parseHostname('a.b.github.io')).toMatchObject({
      value: { registrableDomain: 'b.github.io', icann: true },
    });
    expect(parseHostname('shop.corp.internal')).toMatchObject({
      value: { icann: false },
    });
  });

  it('comes to an end on hostile lengths', () => {
    for (const part of ['a-', 'a.', '*.', 'ü', 'xn--', '٠']) {
      expect(parseHostname(part.repeat(32_000))).toMatchObject({ ok: false });
      expect(parseHostname(part.repeat(600).slice(0, 1_999))).toMatchObject({
        ok: false,
      });
    }
  });
});
