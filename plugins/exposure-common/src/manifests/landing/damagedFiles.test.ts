import fc from 'fast-check';
import { removeAsked, writeAsked } from '../../writing/testing/asked';
import { aPlatform, aRequest } from '../../request/testing/aPlatform';
import { applied } from '../testing/applied';
import { seed } from '../testing/arbitraryRequest';

const platform = aPlatform();
const input = aRequest({ access: 'login' });
const removal = {
  entityRef: 'component:default/shop',
  environment: 'prod-eu',
  namespace: 'shop',
};

const write = (existing: ReadonlyMap<string, string>) =>
  writeAsked(input, platform, existing);
const remove = (existing: ReadonlyMap<string, string>) =>
  removeAsked(removal, platform, existing);

const plain = applied(new Map(), write(new Map()));
const paths = [...plain.keys()];

const fragment = fc.oneof(
  fc.constantFrom(
    '---\n',
    '--- ',
    '...\n',
    '%YAML 1.1\n',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '# x\n',
    '- ',
    ': ',
    '{',
    ']',
    '&a ',
    '*a',
    '!!binary ',
    '<<: ',
    '? ',
    '|\n',
    '"',
    "'",
    '\uFEFF',
    '\u2028',
    '\0',
    '__proto__: {}\n',
    'kind: List\nitems: []\n',
    'resources: []\n',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

/** Takes something out at a place and puts something in. */
const damage = fc
  .tuple(fc.nat(), fc.oneof(fc.constant(0), fc.nat({ max: 200 })), fragment)
  .map(([at, length, text]) => (content: string) => {
    const start = at % (content.length + 1);
    return `${content.slice(0, start)}${text}${content.slice(start + length)}`;
  });

const damagedFile = fc
  .tuple(
    fc.nat({ max: paths.length - 1 }),
    fc.array(damage, { minLength: 1, maxLength: 4 }),
    fc.boolean(),
  )
  .map(([index, damages, crlf]): [string, string] => {
    const path = paths[index] ?? '';
    const content = damages.reduce(
      (text, each) => each(text),
      plain.get(path) ?? '',
    );
    return [path, crlf ? content.replace(/\n/g, '\r\n') : content];
  });

function outcomeOfWriting(existing: ReadonlyMap<string, string>, path: string) {
  const written = write(existing);
  if (!written.ok) {
    const isNamed = written.refusals.some(({ field }) => field === path);
    return isNamed ? 'refused by its name' : 'refused';
  }
  const again = write(applied(existing, written));
  return again.ok && !again.value.changed ? 'right' : 'not right yet';
}

describe('a file of ours that somebody damaged', () => {
  it('is put right or refused by its name, and never ends in an exception', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(damagedFile, ([path, content]) => {
        const existing = new Map(plain).set(path, content);
        const outcome = outcomeOfWriting(existing, path);
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        expect(['right', 'refused by its name']).toContain(outcome);
      }),
      { numRuns: 600, seed },
    );
    expect(Math.min(...seen.values())).toBeGreaterThan(100);
  });

  it('goes, stays or is refused by its name when the exposure goes', () => {
    fc.assert(
      fc.property(damagedFile, ([path, content]) => {
        const existing = new Map(plain).set(path, content);
        const removed = remove(existing);
        const left = removed.ok
          ? [...applied(existing, removed).keys()]
          : removed.refusals.map(({ field }) => field);
        const kustomization = paths.at(-1) ?? '';
        expect([path, kustomization]).toEqual(expect.arrayContaining(left));
      }),
      { numRuns: 600, seed },
    );
  });
});
