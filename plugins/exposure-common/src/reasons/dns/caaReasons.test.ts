import { diagnose } from '../../diagnosis/diagnose';
import { readFixture } from '../../diagnosis/testing/readFixture';
import type { DnsAnswer } from '../../observation';
import { known } from '../../observation';

/** The finding of a fixture where the CAA records stand at another name, as the answer for the hostname tells. */
function findingAt(owner: string) {
  const { observe, expected, answers = [] } = readFixture('CaaForbidsIssuer');
  const moved = answers.map(
    (answer): DnsAnswer =>
      answer.type === 'CAA' && answer.name === expected.host
        ? {
            ...answer,
            rcode: 'NOERROR',
            answers: [
              { name: expected.host, type: 'CNAME', ttl: 60, data: owner },
              { name: owner, type: 'CAA', ttl: 60, data: '0 issue ";"' },
            ],
          }
        : answer,
  );
  const seen = { ...observe(), dns: known(moved, expected.now) };
  return diagnose(seen, new Date(expected.now)).findings.find(
    ({ reason }) => reason === 'CaaForbidsIssuer',
  );
}

it('asks the platform for the records that stand at its own name', () => {
  const finding = findingAt('app.example.net');
  expect(finding?.actor).toEqual({ kind: 'platform' });
  expect(finding?.explanation).toContain('app.example.net (which ');
  expect(finding?.fix[0]).toMatch(
    /^Platform team: add the record .* at app\.example\.net\.$/,
  );
});

it('names the owner of another zone that the name leads to', () => {
  expect(findingAt('cdn.example.com')?.fix[0]).toMatch(
    /^DNS owner of cdn\.example\.com: /,
  );
});

it('keeps every other restriction of a record that is for another account', () => {
  const { observe, expected } = readFixture('CaaForbidsAccount');
  const found = diagnose(observe(), new Date(expected.now)).findings.find(
    ({ reason }) => reason === 'CaaForbidsAccount',
  );
  expect(found?.fix[0]).toContain(
    '"letsencrypt.org; accounturi=https://acme-v02.api.letsencrypt.org/acme/acct/1; validationmethods=http-01"',
  );
});
