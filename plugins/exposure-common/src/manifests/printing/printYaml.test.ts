import fc from 'fast-check';
import { CORE_SCHEMA, DUMP_SCHEMA, load, YAML11_SCHEMA } from 'js-yaml';
import { parse } from 'yaml';
import { printYaml } from './printYaml';
import { seed } from '../testing/arbitraryRequest';
import { arbitraryScalar, trapWords } from '../testing/arbitraryScalar';

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

describe('printYaml', () => {
  it.each(trapWords)('prints %j as that text', word => {
    const value = { value: word, list: [word], [word]: 1 };
    expect(readings(value)).toEqual(meant(value));
  });

  it('prints any text, number and nesting so that every reader takes it for what it is', () => {
    const { data } = fc.letrec(tie => ({
      data: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        arbitraryScalar,
        fc.maxSafeInteger(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('data'), { maxLength: 4 }),
        fc.dictionary(
          arbitraryScalar.filter(key => key !== '__proto__'),
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
