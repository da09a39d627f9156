import { diagnose } from '../../diagnosis/diagnose';
import { readFixture } from '../../diagnosis/testing/readFixture';
import type { DnsAnswer } from '../../observation';
import { known } from '../../observation';

interface Written {
  kind: string;
  metadata: { name: string };
  spec: { dnsName: string };
  status: { state: string; reason?: string };
}

const isChallenge = (object: unknown): object is Written =>
  (object as Written).kind === 'Challenge';

/** The findings of a fixture whose certificate has a second name, with its own challenge first in the list. */
function findingsWith(fixture: string, other: Written['status']) {
  const { observe, expected } = readFixture(fixture);
  const seen = observe(objects => {
    const own = objects.find(isChallenge);
    if (!own) {
      throw new Error('the fixture has no challenge');
    }
    const second: Written = {
      ...own,
      metadata: { ...own.metadata, name: 'zzz' },
      spec: { ...own.spec, dnsName: 'other.example.org' },
      status: { ...own.status, ...other },
    };
    return [second, ...objects];
  });
  return diagnose(seen, new Date(expected.now)).findings;
}

const connection =
  'Error accepting authorization: acme: authorization error for other.example.org: 400 urn:ietf:params:acme:error:connection: refused';

it('tells the failed challenge of the hostname before that of another name', () => {
  const [first] = findingsWith('ChallengeInvalidTxt', {
    state: 'invalid',
    reason: connection,
  });
  expect(first?.reason).toBe('ChallengeInvalidTxt');
  expect(first?.explanation).toContain('_acme-challenge.shop.example.org');
});

it('names the other name where its challenge is the one that failed', () => {
  const findings = findingsWith('ProvingControl', {
    state: 'invalid',
    reason:
      'Error: 400 urn:ietf:params:acme:error:dns: NXDOMAIN looking up TXT',
  });
  const failed = findings.find(({ reason }) =>
    reason.startsWith('ChallengeInvalid'),
  );
  expect(failed?.explanation).toContain('other.example.org');
});

it('tells the open challenge of the hostname before that of another name', () => {
  const [first] = findingsWith('SelfCheckNotFound', {
    state: 'pending',
    reason:
      'Waiting for HTTP-01 challenge propagation: dial tcp 192.0.2.1:80: connect: connection refused',
  });
  expect(first?.reason).toBe('SelfCheckNotFound');
});

it.each(['ChallengeInvalidTxt', 'SelfCheckDnsRecordPending'])(
  'does not take %s for the consequence of a missing address record',
  name => {
    const { observe, expected, answers = [] } = readFixture(name);
    const missing = answers.map(
      (answer): DnsAnswer =>
        answer.name === expected.host
          ? { ...answer, rcode: 'NXDOMAIN', answers: [] }
          : answer,
    );
    const seen = { ...observe(), dns: known(missing, expected.now) };
    const { findings } = diagnose(seen, new Date(expected.now));
    const found = findings.find(({ reason }) => reason === name);
    expect(findings.map(({ reason }) => reason)).toContain(
      'HostnameDoesNotResolve',
    );
    expect(found?.severity).toBe(expected.severity);
  },
);
