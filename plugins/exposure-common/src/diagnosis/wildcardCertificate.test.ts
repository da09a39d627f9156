import type { DnsAnswer } from '../observation';
import { known } from '../observation';
import { mapObserved } from '../observation/mapObserved';
import { diagnose } from './diagnose';
import { readFixture } from './testing/readFixture';

it('says of a name below a wildcard what keeps the wildcard from its certificate', () => {
  const { observe, expected } = readFixture('NoSolverMatches');
  const seen = observe();
  const hostname = expected.host.replace('*', 'shop');
  const status = diagnose(
    { ...seen, subject: { ...seen.subject, hostname } },
    new Date(expected.now),
  );
  expect(status.reason).toBe('NoSolverMatches');
  expect(status.findings[0]?.explanation).toContain(
    ` matches ${expected.host},`,
  );
});

/** The fixture where the top of the zone alone has a record, and the certificate has these names. */
function refusedBy(data: string, dnsNames: string[]) {
  const { observe, expected, answers = [] } = readFixture('CaaForbidsIssuer');
  const moved = answers.map((answer): DnsAnswer => {
    const record = { name: answer.name, type: 'CAA' as const, ttl: 60, data };
    return answer.type === 'CAA'
      ? { ...answer, answers: answer.name === 'example.org' ? [record] : [] }
      : answer;
  });
  const seen = observe();
  const certificates = mapObserved(seen.certificates, list =>
    list.map(certificate => ({ ...certificate, dnsNames })),
  );
  const { findings } = diagnose(
    { ...seen, certificates, dns: known(moved, expected.now) },
    new Date(expected.now),
  );
  return findings.find(({ reason }) => reason === 'CaaForbidsIssuer');
}

const own = 'caaforbidsissuer.example.org';

it.each([['*.example.org'], [own, '*.example.org']])(
  'asks CAA about the wildcard among %s %s',
  (...dnsNames) => {
    const refusal = refusedBy('0 issuewild ";"', dnsNames);
    expect(refusal?.params.tag).toBe('issuewild');
  },
);

it('does not ask CAA about a wildcard that no certificate names', () => {
  expect(refusedBy('0 issuewild ";"', [own])).toBeUndefined();
});
