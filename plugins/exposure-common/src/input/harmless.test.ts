import { harmless, harmlessTexts } from './harmless';
import { withoutMiddle, withoutSteering } from './printable';

it.each([
  ['a colour', '\u001b[31mred', '\uFFFD[31mred'],
  ['a title of the window', '\u001b]0;x\u0007', '\uFFFD]0;x\uFFFD'],
  ['a C1 control', '\u009b2J', '\uFFFD2J'],
  ['a turn of the direction', 'a\u202eb\u2066c\u200f', 'a\uFFFDb\uFFFDc\uFFFD'],
  ['a character without width', 'a\u200bb\u00ad', 'a\uFFFDb\uFFFD'],
  ['line ends and runs of spaces', 'a\r\n\tb  c\u2028d', 'a b c d'],
  ['a tag', '<img src=x onerror=alert(1)>', '‹img src=x onerror=alert(1)›'],
  ['a comment', '<!-- x --></p>', '‹!-- x --›‹/p›'],
  ['a tag that is cut off', 'a <img src', 'a ‹img src'],
  ['a tag in a tag', '<a <b> c>', '‹a ‹b› c>'],
  ['a link', '[a](javascript:b)', '[a] (javascript:b)'],
  ['a picture', '![a](https://x/)', '![a] (https://x/)'],
  ['a link in angle brackets', '<https://x>', '‹https://x›'],
  ['mentions', '@everyone, (@org/team)', '＠everyone, (＠org/team)'],
])('keeps of %s what is to be seen', (_, text, expected) => {
  expect(harmless(text)).toBe(expected);
});

it.each([
  'admin@example.com',
  'registry.example.com/app@sha256:0a',
  'a < b, <- c, x[0] (y), @ 0',
  'https://forge.example.com/@team/repository/pull/4',
  'Grüße von ｄer Straße',
])('leaves %s as it is', text => {
  expect(harmless(text)).toBe(text);
});

it('goes through lists and objects, and leaves numbers and flags', () => {
  const data = { a: ['<b>', { c: '@d' }], e: 1, f: true, g: null };
  expect(harmlessTexts(data)).toEqual({
    a: ['‹b›', { c: '＠d' }],
    e: 1,
    f: true,
    g: null,
  });
});

it('keeps the line ends of a text that enters, and nothing that steers', () => {
  expect(withoutSteering('a\n\tb\u001bc\u202e')).toBe('a\n\tb\uFFFDc\uFFFD');
});

it('leaves out the middle: who speaks and the reason stay', () => {
  const text = `cert-manager says ${'x'.repeat(900)} because of a CAA record`;
  const cut = withoutMiddle(text, 200);
  expect(cut).toMatch(/^cert-manager says x+ … x+ because of a CAA record$/);
  expect(cut.length).toBeLessThanOrEqual(200);
  expect(withoutMiddle(text, text.length)).toBe(text);
});

it('cuts between words where there are some', () => {
  const text = `${'begin '.repeat(50)}${'finish '.repeat(50)}end`;
  for (let max = 60; max < 80; max += 1) {
    const cut = withoutMiddle(text, max);
    expect(cut).toMatch(/^(?:begin )+… (?:finish )+end$/);
    expect(cut.length).toBeLessThanOrEqual(max);
  }
});

it('cuts no character in half', () => {
  for (let max = 20; max < 30; max += 1) {
    expect(withoutMiddle('😀'.repeat(50), max).isWellFormed()).toBe(true);
  }
});
