import fc from 'fast-check';
import { parse } from 'tldts';
import { seed } from '../manifests/testing/arbitraryRequest';
import { convertAnyName, convertName } from './convertName';
import { findSuffix } from './findSuffix';

const labels = [
  'shop|SHOP|a-b|-a|a-|ab--cd|a--|xn|xn-|xn--|XN--|xn--a|Xn--Mnchen-3ya|xn--zzzzzzzz99999|axn--b|xn--pple-43d|0|0x7f|1.2',
  'münchen|MÜNCHEN|mu\u0308nchen|straße|STRASSE|ſhop|\u212aelvin|İstanbul|ﬁsh|Å|\u2126|bücher',
  'ｓｈｏｐ|。|．|\u00ad|\u200b|\u200c|\u200d|\ufeff|\u202e|例え|ไทย|שלום|مثال|שa|1א|\u0430pple|sh\u03bfp|ɡoogle|ⅰ|①',
  '_|*|@|/|:|?|#|%41|&|=|+|~|!|$|(|)|,|;|\'|"|\\|^|`|{|}|<|>|[|]| |\t|\n|\u0000|\u007f|\ud800',
].flatMap(line => line.split('|'));

const suffixes = [
  'com|co.uk|github.io|s3.amazonaws.com|ck|www.ck|kobe.jp|city.kobe.jp|compute.amazonaws.com|internal|local|example',
].flatMap(line => line.split('|'));

const name = fc
  .array(
    fc.oneof(
      fc.constantFrom('', '|', ...labels),
      fc.stringMatching(/^[A-Za-z0-9-]{0,8}$/),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 5 },
  )
  .chain(parts =>
    fc.constantFrom('', ...suffixes).map(end => [...parts, end].join('.')),
  );

describe('convertName', () => {
  it.each(['', '|', '.', ...labels])('takes no other way for %j', label => {
    for (const text of [label, `${label}.example.com`, `a${label}.Example`]) {
      expect(convertName(text)).toEqual(convertAnyName(text));
    }
  });

  it('says of every name what the tables of Unicode say', () => {
    fc.assert(
      fc.property(name, text => {
        expect(convertName(text)).toEqual(convertAnyName(text));
      }),
      { numRuns: 20_000, seed },
    );
  });
});

describe('findSuffix', () => {
  const rules = { extractHostname: false, validateHostname: false };

  it('says of every name what the list says by ICANN and by all rules', () => {
    fc.assert(
      fc.property(name, text => {
        const icann = parse(text, rules);
        const all = parse(text, { ...rules, allowPrivateDomains: true });
        expect(findSuffix(text)).toEqual({
          icannSuffix: icann.isIcann ? icann.publicSuffix : '',
          publicSuffix: all.publicSuffix ?? '',
          registrableDomain: all.domain ?? undefined,
        });
      }),
      { numRuns: 20_000, seed },
    );
  });
});
