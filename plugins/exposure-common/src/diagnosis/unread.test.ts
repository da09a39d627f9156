import type { DnsAnswer } from '../observation';
import { known, unknown } from '../observation';
import { diagnose } from './diagnose';
import { readFixture } from './testing/readFixture';

function explanationOf(change: object): string | undefined {
  const fixture = readFixture('NotRead');
  const now = new Date(fixture.expected.now);
  const { findings } = diagnose({ ...fixture.observe(), ...change }, now);
  return findings.find(({ reason }) => reason === 'NotRead')?.explanation;
}

it('says in words why something was not read', () => {
  expect(explanationOf({})).toBe(
    'Not read: Service, EndpointSlice (not read yet).',
  );
});

it('prefers the words of the source', () => {
  const dns = unknown('notRead', '2026-11-23T20:00:00Z', 'no answers given');
  expect(explanationOf({ dns })).toBe(
    'Not read: Service, EndpointSlice, DNS (not read yet, no answers given).',
  );
});

describe('answers that lack the one that matters', () => {
  const { expected, answers = [] } = readFixture('Live');
  const { host, now } = expected;

  const told = (given: readonly DnsAnswer[]) => {
    const seen = { ...readFixture('Live').observe(), dns: known(given, now) };
    const { overlay, reason, findings } = diagnose(seen, new Date(now));
    return [overlay, reason, findings[0]?.explanation];
  };
  const address = (data: string): DnsAnswer => ({
    server: 'recursive',
    name: host,
    type: 'A',
    rcode: 'NOERROR',
    answers: [{ name: host, type: 'A', ttl: 60, data }],
  });
  const ofTarget = answers.filter(({ name }) => name === 'app.example.net');

  it.each<[string, DnsAnswer[], string]>([
    ['all of them', [], `DNS A of ${host}, DNS AAAA of ${host}`],
    [
      'one family of the hostname',
      [...ofTarget, address('127.0.0.1')],
      `DNS AAAA of ${host}`,
    ],
    [
      'the platform’s name',
      [address('192.0.2.1')],
      'DNS A of app.example.net, DNS AAAA of app.example.net',
    ],
  ])('are told: %s', (_, given, missing) => {
    expect(told(given)).toEqual([
      'unknown',
      'NotRead',
      `Not read: ${missing} (not asked).`,
    ]);
  });

  it('are not minded where the rest is enough', () => {
    expect(told(answers).slice(0, 2)).toEqual([undefined, 'Live']);
  });
});
