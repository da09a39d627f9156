import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../reasons/checks';
import type { Reason } from '../reasons/reasons';
import { definitions, reasonNames } from '../reasons/reasons';
import { trackNames } from '../reasons/vocabulary/trackValues';
import type { ExposureStatus } from '../status/ExposureStatus';
import { diagnose } from './diagnose';
import { fixtureNames, readFixture, reasonOfCase } from './testing/readFixture';

const page = readFileSync(
  join(__dirname, '../../../../docs/reasons.md'),
  'utf8',
);
const names = fixtureNames();
/** The first case of each reason. */
const first = names.filter(name => reasonOfCase(name) === name);
const allNames = [...reasonNames].sort();
/** These are found before a pull request, from a ledger or a request; tests beside them hold them to their own fixtures. */
const beforehand = ['forecast', 'neighbours'];
const diagnosed = allNames.filter(
  name => !beforehand.includes(definitions[name].foundBy ?? ''),
);

function statusOf(name: string, arrange?: (objects: unknown[]) => unknown[]) {
  const fixture = readFixture(name);
  return diagnose(fixture.observe(arrange), new Date(fixture.expected.now));
}

/** The part of a status that a fixture says in advance. */
function said(name: string, status: ExposureStatus) {
  const about = reasonOfCase(name);
  const finding = status.findings.find(({ reason }) => reason === about);
  return {
    headline: status.headline,
    overlay: status.overlay,
    reason: status.reason,
    severity: finding?.severity,
    actor: status.actor,
    nextRetryAt: status.nextRetryAt,
    tracks: Object.fromEntries(
      trackNames.map(track => [track, status.tracks[track].value]),
    ),
  };
}

describe('one name for each reason', () => {
  it('has a check for every reason of a diagnosis, and no check without one', () => {
    const checked = [...checks.map(({ reason }) => reason), 'Live'];
    expect(new Set(checked).size).toBe(checked.length);
    expect(checked.sort()).toEqual(diagnosed);
  });

  it('has a fixture folder for each of them, and none left over', () => {
    expect(first).toEqual(diagnosed);
    expect(names.map(reasonOfCase).filter(of => !first.includes(of))).toEqual(
      [],
    );
  });

  it('has a heading in the documentation for every reason, and none left over', () => {
    const headings = Array.from(
      page.matchAll(/^### (\w+)$/gm),
      ([, name]) => name,
    );
    expect(headings.sort()).toEqual(allNames);
  });
});

describe.each(names)('%s', name => {
  it('is found, and gives the expected status', () => {
    const { recorded, now, host, namespace, ...expected } =
      readFixture(name).expected;
    const status = statusOf(name);
    expect(status.findings.map(({ reason }) => reason)).toContain(
      reasonOfCase(name),
    );
    expect(status.hostname).toBe(host);
    expect(status.namespace).toBe(namespace ?? status.namespace);
    expect(recorded).toMatch(/^(control-plane|by hand)/);
    expect(said(name, status)).toEqual(expected);
  });

  it('has all its words filled in', () => {
    const finding = statusOf(name).findings.find(
      ({ reason }) => reason === reasonOfCase(name),
    );
    const words = [
      finding?.title,
      finding?.explanation,
      ...(finding?.fix ?? []),
    ];
    expect(words.join('\n')).not.toMatch(/\{[A-Za-z]+\}|undefined|\[object/);
  });

  it('does not depend on the order of the objects', () => {
    const reversed = statusOf(name, objects => [...objects].reverse());
    expect(reversed).toEqual(statusOf(name));
  });
});

it('finds no fault in a healthy exposure', () => {
  const severities = statusOf('Live').findings.map(({ severity }) => severity);
  expect(new Set(severities)).toEqual(new Set(['info']));
});

it('says the same whatever the status was stringified to', () => {
  const status = statusOf('HostnamePointsElsewhere');
  expect(JSON.parse(JSON.stringify(status))).toEqual(status);
});

it.each<[Reason, Reason]>([
  ['SelfCheckNotFound', 'HostnameDoesNotResolve'],
  ['OrderFailed', 'CertificateIssuing'],
  ['ChallengeInvalidDns', 'OrderFailed'],
  ['OrderRejectedIdentifier', 'IssuanceBackingOff'],
  ['IssuerNotReady', 'CertificateIssuing'],
  ['CertificateExpired', 'EdgeCertificateUntrusted'],
])('%s comes before %s', (cause, symptom) => {
  const order = checks.map(({ reason }) => reason);
  expect(order.indexOf(cause)).toBeLessThan(order.indexOf(symptom));
});
