import { readFixture } from '../../diagnosis/testing/readFixture';
import { dnsQuestions } from './dnsQuestions';

const { platform } = readFixture('Live');

function asked(hostname: string, given = platform): string[] {
  const subject = {
    environment: 'prod',
    namespace: 'shop',
    hostname,
    labels: [],
  };
  return dnsQuestions(subject, given).map(
    ({ server, name, type }) => `${server} ${name} ${type}`,
  );
}

it('asks for the proof of a DNS-01 challenge where no cache keeps its absence, a wildcard’s at the name behind it', () => {
  for (const hostname of ['shop.example.org', '*.shop.example.org']) {
    const proof = asked(hostname).filter(question =>
      question.includes('_acme-challenge'),
    );
    expect(proof).toEqual([
      'authoritative _acme-challenge.shop.example.org CNAME',
      'authoritative _acme-challenge.shop.example.org TXT',
    ]);
  }
});

it('asks whether the domain is there at all, and whether it is signed', () => {
  expect(asked('a.shop.example.org')).toEqual(
    expect.arrayContaining([
      'recursive example.org NS',
      'authoritative example.org SOA',
      'recursive example.org DS',
      'authoritative example.org DNSKEY',
    ]),
  );
});

it('asks for the registry of external-dns only where it writes records', () => {
  const { prod } = platform.environments;
  const txt = 'authoritative cname-shop.example.org TXT';
  expect(asked('shop.example.org')).not.toContain(txt);
  if (!prod) {
    throw new Error('the fixture has no environment');
  }
  const dns = { ...prod.dns, mode: 'externalDns' } as const;
  const environments = { prod: { ...prod, dns } };
  expect(asked('shop.example.org', { ...platform, environments })).toContain(
    txt,
  );
});

it('asks no question twice, and not too many', () => {
  for (const hostname of ['shop.example.org', 'example.org', '*.example.org']) {
    const questions = asked(hostname);
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.length).toBeLessThan(40);
  }
});
