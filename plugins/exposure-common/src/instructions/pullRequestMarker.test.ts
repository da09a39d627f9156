import { parsePullRequestMarker, pullRequestMarker } from './pullRequestMarker';

const marker = {
  environment: 'prod-eu',
  namespace: 'shop',
  component: 'Shop_1.x',
  hostnames: ['shop.example.com', '*.apps.example.com'],
  removes: false,
  drops: [],
};
const written = pullRequestMarker(marker);
const many = Array.from({ length: 20 }, (_, n) => `h${n}.example.com`);
const quoted = (hostname: string) => JSON.stringify(hostname);

describe('pullRequestMarker', () => {
  it('is read back as it was written', () => {
    expect(parsePullRequestMarker(`## What\n\ntext\n\n${written}\n`)).toEqual(
      marker,
    );
    const removal = { ...marker, removes: true };
    expect(parsePullRequestMarker(pullRequestMarker(removal))).toEqual(removal);
    const change = { ...marker, drops: ['old.example.com'] };
    expect(parsePullRequestMarker(pullRequestMarker(change))).toEqual(change);
  });

  it('is one comment that nothing in it can end', () => {
    expect(written).toMatch(/^<!-- [^<>]* -->$/);
  });

  it('has room for as many hostnames as there can be', () => {
    const label = 'x'.repeat(63);
    const full = Array.from(
      { length: 20 },
      (_, n) =>
        `${label}.${label}.${label}.${'y'.repeat(40)}${n + 10}.example.com`,
    );
    const most = { ...marker, hostnames: full, drops: full };
    expect(parsePullRequestMarker(pullRequestMarker(most))).toEqual(most);
  });

  it('leaves out what its reader would not take', () => {
    const more = [...many, 'last.example.com'];
    const edited = { ...marker, hostnames: more, drops: ['intranet', ...more] };
    expect(parsePullRequestMarker(pullRequestMarker(edited))).toEqual({
      ...marker,
      hostnames: many,
      drops: many,
    });
  });

  it('is the last one where a body quotes another', () => {
    const other = pullRequestMarker({ ...marker, component: 'other' });
    expect(parsePullRequestMarker(`${other}\n${written}`)).toEqual(marker);
  });

  it.each([
    ['nothing', ''],
    ['text', 'no marker here'],
    ['an open comment', '<!-- exposure: {"environment":"prod-eu"'],
    ['no JSON', '<!-- exposure: environment -->'],
    ['a list', '<!-- exposure: [] -->'],
    ['null', '<!-- exposure: null -->'],
    ['a wrong environment', written.replace('prod-eu', '../x')],
    ['a wrong namespace', written.replace('"shop"', '"a b"')],
    ['a wrong component', written.replace('Shop_1.x', '<img>')],
    [
      'a wrong hostname',
      written.replace('shop.example.com', 'shop.example.com/x'),
    ],
    [
      'a wrong hostname that goes',
      pullRequestMarker({ ...marker, drops: ['old.example.com'] }).replace(
        'old.example.com',
        '<img>',
      ),
    ],
    ['hostnames that are no list', written.replace(/\[.*\]/, '{"length":1}')],
    [
      'too many hostnames',
      written.replace('"*.apps.example.com"', many.map(quoted).join(',')),
    ],
    [
      'inherited values',
      '<!-- exposure: {"__proto__":{"environment":"prod-eu","namespace":"shop","component":"shop","hostnames":[]}} -->',
    ],
    ['a deep value', `<!-- exposure: ${'['.repeat(3_000)} -->`],
    ['a huge value', `<!-- exposure: "${'x'.repeat(1_000_000)}" -->`],
  ])('is not found in %s', (_, body) => {
    expect(parsePullRequestMarker(body)).toBeUndefined();
  });
});
