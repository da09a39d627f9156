import { diagnose } from '../../diagnosis/diagnose';
import { readFixture } from '../../diagnosis/testing/readFixture';
import type { DnsAnswer } from '../../observation';
import { dnsQuestions, known } from '../../observation';

const fixture = readFixture('HostnameHasDoubleSuffix');
const { expected, answers = [] } = fixture;
const probe = answers.find(({ name }) => name.startsWith('exposure-wildcard'));

function reasonsWith(sister: DnsAnswer | undefined) {
  const others = answers.filter(answer => answer !== probe);
  const dns = known(sister ? [...others, sister] : others, expected.now);
  const seen = { ...fixture.observe(), dns };
  return diagnose(seen, new Date(expected.now)).findings.map(
    ({ reason }) => reason,
  );
}

/** What the unlikely sister answers, with the target of its CNAME record. */
const sisterAt = (data: string, address: string): DnsAnswer => {
  if (!probe) {
    throw new Error('the fixture asks no sister');
  }
  return {
    ...probe,
    rcode: 'NOERROR',
    answers: [
      { name: probe.name, type: 'CNAME', ttl: 60, data },
      { name: data, type: 'A', ttl: 60, data: address },
    ],
  };
};

it.each<[string, DnsAnswer | undefined, boolean]>([
  ['nothing', probe, true],
  ['the same', sisterAt('app.example.net', '127.0.0.1'), false],
  ['something else', sisterAt('parking.example.com', '192.0.2.1'), true],
  // The hostname itself does not exist, so that no wildcard is above it.
  ['nobody knows what', undefined, true],
])(
  'tells a record from a wildcard where an unlikely name answers %s',
  (_, sister, isRecord) => {
    expect(reasonsWith(sister).includes('HostnameHasDoubleSuffix')).toBe(
      isRecord,
    );
    expect(reasonsWith(sister)).toContain('HostnameDoesNotResolve');
  },
);

it('cannot tell a record from a wildcard where the hostname exists and no sister was asked', () => {
  const exists = answers
    .filter(answer => answer !== probe)
    .map(answer =>
      answer.name === expected.host ? { ...answer, rcode: 'NOERROR' } : answer,
    );
  const seen = { ...fixture.observe(), dns: known(exists, expected.now) };
  const reasons = diagnose(seen, new Date(expected.now)).findings.map(
    ({ reason }) => reason,
  );
  expect(reasons).toContain('HostnameDoesNotResolve');
  expect(reasons).not.toContain('HostnameHasDoubleSuffix');
});

it('asks for the unlikely sister of every doubled name', () => {
  const subject = {
    environment: 'prod',
    namespace: 'shop',
    hostname: expected.host,
    labels: [],
  };
  expect(dnsQuestions(subject, fixture.platform)).toContainEqual({
    server: 'recursive',
    name: probe?.name,
    type: 'A',
  });
});
