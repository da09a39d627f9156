import { areLike } from './likeNames';

it.each([
  ['shop/wildcard-example-org', 'shop/wildcard-exmaple-org'],
  ['shop/web-tls', 'shop/web_tls'],
  ['shop/web-tls', 'shop/webtls'],
  ['shop/letsencrypt-web', 'shop/letsencript-web'],
  ['shop/web-tls', 'shop/web-tls2'],
])('%s is a slip for %s', (a, b) => {
  expect(areLike(a, b)).toBe(true);
  expect(areLike(b, a)).toBe(true);
});

it.each([
  ['shop/web-tls', 'shop/bought-tls'],
  ['a/b', 'a/c'],
  ['x'.repeat(300), 'x'.repeat(299)],
  ['', 'shop'],
])('%s is no slip for %s', (a, b) => {
  expect(areLike(a, b)).toBe(false);
});
