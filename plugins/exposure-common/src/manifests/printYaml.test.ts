import fc from 'fast-check';
import { CORE_SCHEMA, DUMP_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml';
import { parse } from 'yaml';
import { printYaml } from './printYaml';
import { seed } from './testing/arbitraryRequest';

/** Readers of both versions of YAML, and of both at once. */
const readers: readonly [name: string, read: (text: string) => unknown][] = [
  ['js-yaml, YAML 1.2', text => load(text, { schema: CORE_SCHEMA })],
  ['js-yaml, YAML 1.1', text => load(text, { schema: YAML11_SCHEMA })],
  ['js-yaml, either', text => load(text, { schema: DUMP_SCHEMA })],
  ['yaml, YAML 1.2', text => parse(text, { version: '1.2' })],
  ['yaml, YAML 1.1', text => parse(text, { version: '1.1' })],
];

/** What each reader takes the printed value for. */
function readings(value: object) {
  const text = printYaml(value);
  return readers.map(([name, read]) => ({ name, text, value: read(text) }));
}

/** What each reader should take it for. */
function meant(value: object) {
  const text = printYaml(value);
  return readers.map(([name]) => ({ name, text, value }));
}

const words = [
  'true|True|TRUE|false|yes|Yes|no|NO|on|On|off|OFF|y|Y|n|N|null|Null|NULL|~',
  '0|00|1|-1|+1|010|0o17|0x1F|0b11|1_000|1,000|1e3|1E5|12e03|E7|e+1|1.|.5|1.5|-.5|+.inf|-.INF|.nan|.NaN|685.230_15e+03',
  '190:20:30|1:2|20:30.15|2026-11-23|2026-11-23T10:00:00Z|2026-11-23 10:00:00.5 -5|1.2.3.4|1-2|0.0.0.0/0|::1|::/0',
  '=|<<|-|- a|--|---|...|?|? a|:|:a|a:|a: b|a:b|a :b|a #b|a#b|#a|,|[|]|{|}|[]|{}|{a: b}|&a|*a|!a|!!str a|>|%a|@a|`a`',
  "'|''|a'b|\"|a\"b|\\|\\n|a\\| a|a |  |a  b|\t|a\tb|\n|a\n|\na|a\nb|\r|\r\n|\u0000|\u0007|\u001b|\u007f|\u0085|\u00a0|\u2028|\u2029|\ufeff|\ufffe|\uffff",
  'ü|例え|א|\u202e|\u{1f600}|\u{10ffff}|__proto__|constructor|*.apps.example.com|https://$host/oauth2/start?rd=$escaped_request_uri',
].flatMap(line => line.split('|'));

const text = fc.oneof(
  fc.constantFrom('', '|', '|-', 'a|b', ...words),
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(...' -:#0123456789eExXoObB_+.,Tz\'"{}[]a'),
  }),
);

describe('printYaml', () => {
  it.each(['', '|', '|-', 'a|b', ...words])('prints %j as that text', word => {
    const value = { value: word, list: [word], [word]: 1 };
    expect(readings(value)).toEqual(meant(value));
  });

  it('prints any text, number and nesting so that every reader takes it for what it is', () => {
    const { data } = fc.letrec(tie => ({
      data: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        text,
        fc.maxSafeInteger(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('data'), { maxLength: 4 }),
        fc.dictionary(
          text.filter(key => key !== '__proto__'),
          tie('data'),
          { maxKeys: 4 },
        ),
      ),
    }));
    fc.assert(
      fc.property(data, drawn => {
        const value = { first: drawn, then: [drawn] };
        expect(readings(value)).toEqual(meant(value));
      }),
      { numRuns: 3_000, seed },
    );
  });

  it('looks as people write it', () => {
    const value = {
      kind: 'Ingress',
      metadata: { name: 'shop-1', labels: {}, annotations: { on: 'true' } },
      list: [{ host: '*.example.com', ports: [80, '8080'] }, ['a', []], 'b c'],
    };
    expect(printYaml(value)).toBe(
      [
        'kind: Ingress',
        'metadata:',
        '  name: shop-1',
        '  labels: {}',
        '  annotations:',
        "    'on': 'true'",
        'list:',
        "  - host: '*.example.com'",
        '    ports:',
        '      - 80',
        "      - '8080'",
        '  - - a',
        '    - []',
        '  - b c',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['nothing', undefined],
    ['a fraction', 0.5],
    ['no number', NaN],
    ['a number that is not exact', 2 ** 60],
    ['a function', () => 1],
    ['half a surrogate pair', '\ud800'],
  ])('refuses %s', (_, value) => {
    expect(() => printYaml({ value })).toThrow(/JSON only|surrogate/);
  });
});
