import { assertReadsBack } from './assertReadsBack';

const good = {
  path: 'deploy/good.yaml',
  content: '# Ours\na: 1\n---\nb: [x]\n',
  objects: [{ a: 1 }, { b: ['x'] }],
};

describe('assertReadsBack', () => {
  it('lets files pass that say what was meant', () => {
    expect(() => assertReadsBack([good, good])).not.toThrow();
    expect(() => assertReadsBack([])).not.toThrow();
  });

  it.each([
    ['a word that YAML 1.1 takes for a boolean', 'a: on\n', { a: 'on' }],
    ['a number that YAML 1.2 alone knows', 'a: 0o17\n', { a: '0o17' }],
    ['another text', 'a: x\n', { a: 'y' }],
    ['a second document', 'a: x\n---\na: x\n', { a: 'x' }],
    ['a key too many', 'a: x\nb: y\n', { a: 'x' }],
    ['a key too few', 'a: x\n', { a: 'x', b: 'y' }],
    ['another order', 'b: y\na: x\n', { a: 'x', b: 'y' }],
    ['a list for a mapping', 'a: []\n', { a: {} }],
    ['a list that is shorter', 'a: [1]\n', { a: [1, 2] }],
    ['no YAML', 'a: [\n', { a: [] }],
    ['a key twice', 'a: x\na: x\n', { a: 'x' }],
    ['nothing', '# a\n', { a: 'x' }],
  ])('stops %s and names the file', (_, content, object) => {
    const wrong = { path: 'deploy/wrong.yaml', content, objects: [object] };
    expect(() => assertReadsBack([good, wrong, good])).toThrow(
      /^deploy\/wrong.yaml does not read back/,
    );
  });
});
