import { block, bullets, code, prose, table, warningList } from './markdown';

it.each([
  ['a mention', 'ask @admins', 'ask (at)admins'],
  ['a link', '[x](https://evil.example)', '\\[x\\](`https://evil.example`)'],
  ['a bare address', 'http://evil.example', '`http://evil.example`'],
  ['a bare host', 'see www.evil.example', 'see `www.evil.example`'],
  ['HTML', '<img src=x>', '\\<img src=x\\>'],
  ['an issue', 'closes #1', 'closes \\#1'],
  ['a merge request', 'see !1', 'see \\!1'],
  ['a new heading', 'a\n## b', 'a \\#\\# b'],
])('prose takes the meaning out of %s', (_, text, escaped) => {
  expect(prose(text)).toBe(escaped);
});

it('leaves nothing that steers a terminal or turns a line around', () => {
  const text = 'a\u001b[2J\u202eb\u2028c';
  expect(prose(text)).toBe('a\uFFFD\\[2J\uFFFDb c');
  expect(code(text)).toBe('`a\uFFFD[2J\uFFFDb c`');
  expect(block([text])).not.toMatch(/(?!\n)\p{C}/u);
});

it('keeps code on one line and inside its backticks', () => {
  expect(code('a`b\n@c')).toBe("`a'b @c`");
});

it('keeps a block inside its fence', () => {
  expect(block(['a', '```', '@b'], 'sh').split('\n')).toEqual([
    '```sh',
    'a',
    "'''",
    '@b',
    '```',
  ]);
});

it('keeps a cell inside its column and its row', () => {
  const made = table(
    ['a', 'b'],
    [
      [code('x|y'), 'z\n| p | q |'],
      [prose('1|2'), ''],
    ],
  );
  expect(made.split('\n')).toEqual([
    '| a | b |',
    '| --- | --- |',
    '| `x\\|y` | z \\| p \\| q \\| |',
    '| 1\\|2 |  |',
  ]);
});

it('makes one bullet of each item', () => {
  expect(bullets(['a', 'b'])).toBe('- a\n- b');
});

it('makes a list of warnings in which names of files and objects mean nothing', () => {
  const message =
    'the Ingress ](https://evil.example) [sign in](https://evil.example) in y`@x.yaml';
  expect(warningList([{ id: 'HostConflict', message }])).toBe(
    '- the Ingress \\](`https://evil.example`) \\[sign in\\](`https://evil.example`) in y\\`(at)x.yaml',
  );
  expect(warningList([])).toBe('');
});
