import { printable, printableValue } from './printable';

it.each([
  ['a control character', 'a\u0007b', 'a\uFFFDb'],
  ['an escape', '\u001b[31mred', '\uFFFD[31mred'],
  ['the direction of a line', 'a\u202eb\u2066c', 'a\uFFFDb\uFFFDc'],
  ['what is invisible', 'a\u200bb\ufeffc', 'a\uFFFDb\uFFFDc'],
  ['ends of lines', 'a\nb\u2028c\u2029d', 'a\uFFFDb\uFFFDc\uFFFDd'],
])('replaces %s', (_, text, safe) => {
  expect(printable(text)).toBe(safe);
  expect(printableValue(text)).toBe(`"${safe}"`);
});

it('cuts what is too long, and says so', () => {
  expect(printable('x'.repeat(100), 3)).toBe('xxx…');
});
