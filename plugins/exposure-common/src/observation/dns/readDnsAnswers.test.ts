import { readDnsAnswers } from './readDnsAnswers';

const good = {
  server: 'recursive',
  name: 'Shop.Example.com.',
  type: 'a',
  rcode: 'noerror',
  answers: [
    { name: 'SHOP.example.com.', type: 'A', ttl: 60, data: '192.0.2.1' },
  ],
};

it('compares names in lower case and without a dot at the end', () => {
  expect(readDnsAnswers([good])).toMatchObject({
    ok: true,
    value: [
      {
        name: 'shop.example.com',
        type: 'A',
        rcode: 'NOERROR',
        answers: [{ name: 'shop.example.com' }],
      },
    ],
  });
});

it.each<[string, unknown, string]>([
  ['no list', {}, 'answers'],
  ['another server', [{ ...good, server: 'mine' }], '[0].server'],
  ['no name', [{ ...good, name: undefined }], '[0].name'],
  ['a number for a name', [{ ...good, name: 5 }], '[0].name'],
  ['no rcode', [{ ...good, rcode: '' }], '[0].rcode'],
  ['answers of a wrong type', [{ ...good, answers: 'x' }], '[0].answers'],
  ['an entry that is none', [null], '[0].server'],
  [
    'a negative TTL',
    [{ ...good, answers: [{ ...good.answers[0], ttl: -1 }] }],
    '[0].answers[0].ttl',
  ],
  [
    'no data',
    [good, { ...good, answers: [{ name: 'x', type: 'A', ttl: 1 }] }],
    '[1].answers[0].data',
  ],
])('refuses %s by its field', (_, value, field) => {
  expect(readDnsAnswers(value)).toMatchObject({
    ok: false,
    refusals: expect.arrayContaining([
      expect.objectContaining({ field, rule: 'MalformedDnsAnswer' }),
    ]),
  });
});
