import { mergeKustomization } from './mergeKustomization';

const existing = `# The shop's own files.
apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: shop # ours
resources:
  - deployment.yaml # first
  - ./service.yaml
images:
  - name: shop
    newTag: "1.10"
`;

const add = (...names: string[]) => ({ add: names, drop: [] });

describe('mergeKustomization', () => {
  it('adds what is missing and keeps comments, order and quotes', () => {
    expect(
      mergeKustomization(existing, add('service.yaml', 'ingress.yaml')),
    ).toEqual({
      ok: true,
      warnings: [],
      value: existing.replace(
        '  - ./service.yaml\n',
        '  - ./service.yaml\n  - ingress.yaml\n',
      ),
    });
  });

  it('keeps lists without indentation as they are', () => {
    const flat = 'resources:\n- a.yaml\nimages:\n- name: x\n';
    expect(mergeKustomization(flat, add('b.yaml'))).toMatchObject({
      value: 'resources:\n- a.yaml\n- b.yaml\nimages:\n- name: x\n',
    });
  });

  it('returns the very same text when nothing has to change', () => {
    const odd = 'resources:   [ a.yaml,b.yaml ]   # odd but valid\n';
    expect(mergeKustomization(odd, add('b.yaml'))).toMatchObject({
      value: odd,
    });
  });

  it('takes out what is dropped', () => {
    expect(
      mergeKustomization(existing, { add: [], drop: ['service.yaml'] }),
    ).toMatchObject({ value: existing.replace('  - ./service.yaml\n', '') });
  });

  it('makes the list where there is none', () => {
    expect(
      mergeKustomization('kind: Kustomization\n', add('a.yaml')),
    ).toMatchObject({
      value: 'kind: Kustomization\nresources:\n  - a.yaml\n',
    });
  });

  it.each([
    ['no YAML', 'a: [', 'KustomizationNotReadable'],
    ['a list', '- a\n', 'KustomizationNotReadable'],
    ['nothing', '', 'KustomizationNotReadable'],
    [
      'resources that are no list',
      'resources: a.yaml\n',
      'KustomizationNotReadable',
    ],
    ['two documents', 'a: 1\n---\nb: 2\n', 'KustomizationNotReadable'],
    [
      'a huge file',
      `# ${'x'.repeat(300_000)}\nresources: []\n`,
      'FileTooLarge',
    ],
  ])('refuses %s', (_, text, rule) => {
    expect(mergeKustomization(text, add('a.yaml'))).toMatchObject({
      ok: false,
      refusals: [{ rule }],
    });
  });

  it('does not expand an alias bomb', () => {
    const levels = Array.from({ length: 30 }, (_, n) =>
      n === 0 ? 'a0: &a0 [x, x]' : `a${n}: &a${n} [*a${n - 1}, *a${n - 1}]`,
    );
    const bomb = `${levels.join('\n')}\nresources: []\n`;
    expect(mergeKustomization(bomb, add('a.yaml'))).toMatchObject({ ok: true });
  });
});

const ours = ['ingress.yaml', 'middleware.yaml', 'certificate.yaml'];

function merged(text: string, entries: { add?: string[]; drop?: string[] }) {
  const result = mergeKustomization(text, { add: [], drop: [], ...entries });
  if (!result.ok) {
    throw new Error(JSON.stringify(result.refusals));
  }
  return result.value;
}

const lists: [name: string, text: string, with_: string][] = [
  ['no key', 'kind: A\n', 'kind: A\nresources:\n  - i\n  - m\n  - c\n'],
  [
    'no key and no line break at the end',
    'a: 1\nkind: A # x',
    'a: 1\nkind: A # x\nresources:\n  - i\n  - m\n  - c',
  ],
  [
    'a key without a value',
    'resources: # none\nkind: A\n',
    'resources: # none\n- i\n- m\n- c\nkind: A\n',
  ],
  ['a key alone', 'a: 1\nresources:', 'a: 1\nresources:\n- i\n- m\n- c'],
  ['[]', 'a: 1\nresources: [ ]   # x\n', 'a: 1\nresources: [i, m, c ]   # x\n'],
  ['[a]', 'resources: [a]', 'resources: [a, i, m, c]'],
  ['[a,b]', 'resources: [ "a",b, ]\n', 'resources: [ "a",b, i, m, c, ]\n'],
  [
    'a list on many lines',
    'resources: [\n  a, # x\n  b,\n]\n',
    'resources: [\n  a, # x\n  b, i, m, c,\n]\n',
  ],
  [
    'a list at column 0',
    'resources:\n- a\nkind: A\n',
    'resources:\n- a\n- i\n- m\n- c\nkind: A\n',
  ],
  [
    'a deep list, odd spaces and comments',
    "resources:\n   # x\n     -   'a' # y\n\n     - ../b\n # z\nkind:   A\n",
    "resources:\n   # x\n     -   'a' # y\n\n     - ../b\n     - i\n     - m\n     - c\n # z\nkind:   A\n",
  ],
  [
    'no line break at the end',
    'resources:\n  - a',
    'resources:\n  - a\n  - i\n  - m\n  - c',
  ],
  [
    'an anchor',
    'resources: &a\n  - x\n',
    'resources: &a\n  - x\n  - i\n  - m\n  - c\n',
  ],
  [
    'flow style',
    '{resources: [a], kind: A}\n',
    '{resources: [a, i, m, c], kind: A}\n',
  ],
  [
    'patches with text of many lines',
    'resources:\n- a\npatches:\n- patch: |-\n    resources:\n    - ingress.yaml\n',
    'resources:\n- a\n- i\n- m\n- c\npatches:\n- patch: |-\n    resources:\n    - ingress.yaml\n',
  ],
];

const long = (text: string) =>
  text
    .replace(/\bi\b/, 'ingress.yaml')
    .replace(/\bm\b/, 'middleware.yaml')
    .replace(/\bc\b/, 'certificate.yaml');

describe.each(lists)('a kustomization with %s', (_, before, after) => {
  it.each([
    ['as it is', (text: string) => text],
    ['with CRLF', (text: string) => text.replace(/\n/g, '\r\n')],
    ['with a byte order mark', (text: string) => `\uFEFF${text}`],
  ])('takes entries and gives them back, %s', (__, as) => {
    const text = as(before);
    const all = merged(text, { add: ours });
    expect(all).toBe(as(long(after)));
    expect(merged(all, { add: ours })).toBe(all);
    expect(merged(all, { drop: ours })).toBe(text);
    expect(merged(all, { drop: [...ours].reverse() })).toBe(text);
  });

  it('has every entry in its place again after it was away', () => {
    const all = merged(before, { add: ours });
    for (const name of ours) {
      const less = merged(all, { drop: [name] });
      expect(less).not.toBe(all);
      expect(merged(less, { add: ours })).toBe(all);
    }
  });
});

describe('odd kustomizations', () => {
  it('may have the word null, for which a list then stands', () => {
    expect(merged('resources: null # x\n', { add: ['a', 'b'] })).toBe(
      'resources: [a, b] # x\n',
    );
    expect(merged('resources: ~\n', { add: ['a'] })).toBe('resources: [a]\n');
  });

  it('lose an entry that is there twice', () => {
    expect(merged('resources:\n- a\n- ./a\n- b\n', { drop: ['a'] })).toBe(
      'resources:\n- b\n',
    );
  });

  it.each([
    ['an entry below its dash', 'resources:\n-\n  a\n', { drop: ['a'] }],
    ['an indented mapping', '  kind: A\n', { add: ['a'] }],
    ['flow style without the key', '{kind: A}\n', { add: ['a'] }],
    ['an end marker', 'kind: A\n...\n', { add: ['a'] }],
    ['an alias', 'a: &x [b]\nresources: *x\n', { add: ['a'] }],
    ['the key twice', 'resources: []\nresources: []\n', { add: ['a'] }],
  ])('are refused rather than harmed: %s', (_, text, entries) => {
    expect(
      mergeKustomization(text, { add: [], drop: [], ...entries }),
    ).toMatchObject({
      ok: false,
      refusals: [{ rule: 'KustomizationNotReadable' }],
    });
  });
});
