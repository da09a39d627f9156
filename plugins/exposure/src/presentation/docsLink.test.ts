import { docsLink } from './docsLink';

const docs = 'docs/reasons.md#hostnamedoesnotresolve';

it.each([
  ['https://docs.example.com/exposure', 'https://docs.example.com/exposure/'],
  ['https://docs.example.com/exposure/', 'https://docs.example.com/exposure/'],
  ['https://docs.example.com:8443', 'https://docs.example.com:8443/'],
])('leads below %s', (baseUrl, start) => {
  expect(docsLink(docs, baseUrl)).toBe(`${start}${docs}`);
});

it.each([
  'http://docs.example.com',
  'javascript:alert(1)',
  'https://docs.example.com@evil.example',
  'https://docs.example.com/?next=',
  'https://docs.example.com/#',
  '//docs.example.com',
  '',
])('leads nowhere with the base %s', baseUrl => {
  expect(docsLink(docs, baseUrl)).toBeUndefined();
});

it.each(['docs/../../x.md', 'docs/reasons.md?x', 'javascript:alert(1)', ''])(
  'leads nowhere for the page %s',
  wrong => {
    expect(docsLink(wrong, 'https://docs.example.com')).toBeUndefined();
  },
);
