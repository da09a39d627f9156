import { asParameter } from './asParameter';

it.each([
  [404, 404],
  ['it failed.', 'it failed'],
  ['app.example.net.', 'app.example.net'],
  ['no route: ', 'no route'],
  [
    'shop.example.com. 900 CNAME app.example.net.',
    'shop.example.com. 900 CNAME app.example.net.',
  ],
  [
    'shop.example.com. 900 IN A 203.0.113.10',
    'shop.example.com. 900 IN A 203.0.113.10',
  ],
  ['see example.com. 900 times over.', 'see example.com. 900 times over'],
])('%j stands as %j in a sentence', (value, part) => {
  expect(asParameter(value)).toBe(part);
});
