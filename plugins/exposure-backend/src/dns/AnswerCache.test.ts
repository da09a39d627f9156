import type { DnsAnswer } from '@exposure/backstage-plugin-exposure-common';
import { AnswerCache } from './AnswerCache';

const many = 20_000;

const answerOf = (name: string): DnsAnswer => ({
  server: 'recursive',
  name,
  type: 'A',
  rcode: 'NOERROR',
  answers: [{ name, type: 'A', ttl: 300, data: '192.0.2.1' }],
});

it('keeps a name that is asked for while very many others come', () => {
  const cache = new AnswerCache();
  cache.put('shop', answerOf('shop'), 0);
  for (let number = 0; number < 2 * many; number += 1) {
    cache.put(`other-${number}`, answerOf('other'), 0);
    cache.get('shop', 0, Infinity);
  }
  expect(cache.get('shop', 0, Infinity)).toEqual(answerOf('shop'));
});

it('keeps no more than there is room for', () => {
  const cache = new AnswerCache();
  cache.put('first', answerOf('first'), 0);
  for (let number = 0; number < many; number += 1) {
    cache.put(`other-${number}`, answerOf('other'), 0);
  }
  expect(cache.get('first', 0, Infinity)).toBeUndefined();
});
