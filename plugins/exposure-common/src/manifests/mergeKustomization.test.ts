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
