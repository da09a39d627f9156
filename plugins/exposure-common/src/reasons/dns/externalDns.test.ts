import { readFixture } from '../../diagnosis/testing/readFixture';
import { known } from '../../observation';
import type { DnsAnswer } from '../../observation';
import { factsOf } from '../facts/Facts';
import { registryEntry } from './externalDns';

const fixture = readFixture('ExternalDnsNotOwner');
const { now } = fixture.expected;

function entryIn(name: string, data: string) {
  const answer: DnsAnswer = {
    server: 'authoritative',
    name,
    type: 'TXT',
    rcode: 'NOERROR',
    answers: [{ name, type: 'TXT', ttl: 300, data }],
  };
  const seen = { ...fixture.observe(), dns: known([answer], now) };
  return registryEntry(factsOf(seen, new Date(now)));
}

const whole =
  'heritage=external-dns,external-dns/owner=o1,external-dns/resource=ingress/shop/web';

it.each([
  ['as most providers give it', `"${whole}"`],
  ['with the quotes that external-dns adds', `"\\034${whole}\\034"`],
  ['without quotes', whole],
])('reads an entry %s', (_, data) => {
  expect(entryIn('cname-shop.example.org', data)).toMatchObject({
    owner: 'o1',
    resource: 'ingress/shop/web',
  });
});

it.each([
  'a-shop.example.org',
  'shop.example.org',
  'edns.cname-shop.example.org',
  'extdns-shop.example.org',
])('takes %s for the hostname’s', name => {
  expect(entryIn(name, whole)).toMatchObject({ name });
});

it.each([
  ['cname-shopping.example.org', whole],
  ['cname-shop.example.net', whole],
  ['cname-shop.example.org', '"v=spf1 -all"'],
  ['cname-shop.example.org', '"heritage=external-dns"'],
  ['cname-shop.example.org', '"heritage=mine,external-dns/owner=o1"'],
])('takes no entry from %s: %s', (name, data) => {
  expect(entryIn(name, data)).toBeUndefined();
});
