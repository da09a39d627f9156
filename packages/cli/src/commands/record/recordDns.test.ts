import { createSocket } from 'node:dgram';
import type { DnsQuestion } from '@exposure/backstage-plugin-exposure-common';
import { startDns } from '@exposure/simulator';
import type { DnsWorld } from '@exposure/simulator';
import { readDnsAnswers } from '@exposure/backstage-plugin-exposure-common';
import { decode, encode } from 'dns-packet';
import type { Answer } from 'dns-packet';
import { recordDns } from './recordDns';

let dns: DnsWorld;

beforeEach(async () => {
  dns = await startDns({ origins: ['example.com', 'example.net'] });
  for (const [name, type, data] of [
    ['shop.example.com', 'CNAME', 'app.example.net'],
    ['app.example.net', 'A', '203.0.113.10'],
    ['example.com', 'CAA', '0 issue "ca.example"'],
    ['example.com', 'NS', 'ns1.example.com'],
    ['ns1.example.com', 'A', '192.168.0.1'],
  ] as const) {
    dns.zones.add({ name, type, ttl: 60, data });
  }
});

afterEach(() => dns.stop());

const settings = () => ({
  resolvers: [dns.recursive.address],
  authoritative: { 'example.com': [dns.authoritative.address] },
});

async function ask(
  server: DnsQuestion['server'],
  name: string,
  type: DnsQuestion['type'],
  servers = settings(),
) {
  // Of another name than the exposure's own one server is enough.
  const [answer] = await recordDns(
    `beside.${name}`,
    [{ server, name, type }],
    servers,
  );
  return answer;
}

it('records both views, with the chain of names', async () => {
  expect(await ask('recursive', 'shop.example.com', 'A')).toEqual({
    server: 'recursive',
    address: dns.recursive.address,
    name: 'shop.example.com',
    type: 'A',
    rcode: 'NOERROR',
    ad: false,
    answers: [
      {
        ...{ name: 'shop.example.com', type: 'CNAME', ttl: expect.any(Number) },
        data: 'app.example.net',
      },
      {
        ...{ name: 'app.example.net', type: 'A', ttl: expect.any(Number) },
        data: '203.0.113.10',
      },
    ],
    authority: [],
    observedAt: expect.stringMatching(/^20.*Z$/),
  });
  expect(await ask('authoritative', 'shop.example.com', 'CNAME')).toMatchObject(
    {
      address: dns.authoritative.address,
      rcode: 'NOERROR',
      answers: [{ data: 'app.example.net' }],
    },
  );
});

it('records CAA records and negative answers as answers.json has them', async () => {
  const answers = [
    await ask('recursive', 'example.com', 'CAA'),
    await ask('recursive', 'nothing.example.com', 'A'),
    await ask('authoritative', 'shop.example.com', 'SOA'),
  ];
  expect(answers).toMatchObject([
    { answers: [{ data: '0 issue "ca.example"' }] },
    { rcode: 'NXDOMAIN', answers: [], authority: [{ type: 'SOA' }] },
    { rcode: 'NOERROR' },
  ]);
  expect(readDnsAnswers(answers)).toMatchObject({ ok: true });
});

it('asks over TCP what does not fit into UDP', async () => {
  dns.faults.recursive.set('truncated');
  expect(await ask('recursive', 'app.example.net', 'A')).toMatchObject({
    rcode: 'NOERROR',
    answers: [{ data: '203.0.113.10' }],
  });
});

it('records a failure as what it is', async () => {
  dns.faults.recursive.set('SERVFAIL');
  expect(await ask('recursive', 'app.example.net', 'A')).toMatchObject({
    rcode: 'SERVFAIL',
    answers: [],
  });
  dns.faults.authoritative.set('REFUSED');
  expect(await ask('authoritative', 'shop.example.com', 'A')).toMatchObject({
    rcode: 'REFUSED',
  });
});

it('goes to the next server where one does not serve the zone', async () => {
  const servers = {
    ...settings(),
    authoritative: {
      'example.com': [dns.recursive.address, dns.authoritative.address],
    },
  };
  dns.faults.recursive.set('REFUSED');
  expect(
    await ask('authoritative', 'shop.example.com', 'CNAME', servers),
  ).toMatchObject({ address: dns.authoritative.address, rcode: 'NOERROR' });
});

it('records what each server says of the hostname itself', async () => {
  const servers = {
    ...settings(),
    authoritative: {
      'example.com': [dns.recursive.address, dns.authoritative.address],
    },
  };
  dns.faults.recursive.set('REFUSED');
  const name = 'shop.example.com';
  const question = { server: 'authoritative', name, type: 'CNAME' } as const;
  expect(await recordDns(name, [question], servers)).toMatchObject([
    { address: dns.recursive.address, rcode: 'REFUSED' },
    { address: dns.authoritative.address, rcode: 'NOERROR' },
  ]);
});

it('goes to the next server where one only knows others', async () => {
  const servers = {
    ...settings(),
    authoritative: {
      'example.com': [dns.recursive.address, dns.authoritative.address],
    },
  };
  expect(
    await ask('authoritative', 'ns1.example.com', 'AAAA', servers),
  ).toMatchObject({ address: dns.authoritative.address, rcode: 'NOERROR' });
  servers.authoritative['example.com'].pop();
  expect(
    await ask('authoritative', 'ns1.example.com', 'AAAA', servers),
  ).toMatchObject({ rcode: 'UNREACHABLE' });
});

it('does not ask servers at private addresses that a zone names', async () => {
  const servers = { ...settings(), authoritative: {} as never };
  expect(
    await ask('authoritative', 'shop.example.com', 'A', servers),
  ).toMatchObject({ rcode: 'UNREACHABLE', answers: [] });
});

it('records no record that nobody asked for', async () => {
  const forger = createSocket('udp4');
  await new Promise<void>(resolve => forger.bind(0, '127.0.0.1', resolve));
  forger.on('message', (packet, from) => {
    const { id, questions } = decode(packet);
    const a = { type: 'A', ttl: 60, data: '203.0.113.66' } as const;
    const answers: Answer[] = [
      { ...a, name: questions?.[0]?.name ?? '' },
      { ...a, name: 'other.example.com' },
    ];
    const reply = encode({ type: 'response', id, questions, answers });
    forger.send(reply, from.port, from.address);
  });
  const resolvers = [`127.0.0.1:${forger.address().port}`];
  const found = await ask('recursive', 'shop.example.com', 'A', {
    ...settings(),
    resolvers,
  });
  forger.close();
  expect(found?.answers.map(({ name }) => name)).toEqual(['shop.example.com']);
});
