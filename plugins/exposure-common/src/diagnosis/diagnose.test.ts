import type {
  EdgeObservation,
  ExposureObservation,
  PartName,
} from '../observation';
import { known, unknown } from '../observation';
import type { UnknownBecause } from '../observation/Observed';
import type { Reason } from '../reasons/reasons';
import { headlines } from '../reasons/vocabulary/headlines';
import { obstacleInWords } from '../status/notChecked';
import { diagnose } from './diagnose';
import { fixtureNames, readFixture } from './testing/readFixture';

const parts: readonly PartName[] = [
  'ingresses',
  'httpRoutes',
  'elsewhere',
  'gateways',
  'listenerSets',
  'certificates',
  'certificateRequests',
  'orders',
  'challenges',
  'issuers',
  'services',
  'endpointSlices',
  'otherRoutes',
  'networkPolicies',
  'dns',
  'edge',
  'pullRequest',
];

function seenIn(name: Reason): { seen: ExposureObservation; now: Date } {
  const fixture = readFixture(name);
  return { seen: fixture.observe(), now: new Date(fixture.expected.now) };
}

function without(
  seen: ExposureObservation,
  part: PartName,
  because: UnknownBecause = 'unreachable',
): ExposureObservation {
  return { ...seen, [part]: unknown(because, '2026-11-23T20:00:00Z') };
}

function managed(seen: ExposureObservation): ExposureObservation {
  return seen.zone
    ? {
        ...seen,
        zone: {
          ...seen.zone,
          dnsOwner: { title: 'Platform team', managed: true },
        },
      }
    : seen;
}

describe('what cannot be seen', () => {
  it.each(parts)('leaves %s unknown without inventing a fault', part => {
    const { seen, now } = seenIn('Live');
    const errors = diagnose(without(seen, part), now).findings.filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
  });

  it.each([
    'ingresses',
    'certificates',
    'services',
    'endpointSlices',
    'dns',
  ] as const)('does not call an exposure live without %s', part => {
    const { seen, now } = seenIn('Live');
    const status = diagnose(without(seen, part), now);
    expect(status.headline).not.toBe('live');
    expect(status.overlay).toBe('unknown');
    expect(status.notChecked.length).toBeGreaterThan(0);
  });

  it.each([
    ['challenges', 'Challenge'],
    ['orders', 'Order'],
    ['certificateRequests', 'CertificateRequest'],
    ['networkPolicies', 'NetworkPolicy'],
    ['issuers', 'Issuer'],
    ['httpRoutes', 'HTTPRoute'],
    ['pullRequest', 'Pull request'],
  ] as const)(
    'calls an exposure live without %s, and says what was not checked',
    (part, words) => {
      const { seen, now } = seenIn('Live');
      const status = diagnose(without(seen, part), now);
      expect(status).toMatchObject({ headline: 'live' });
      expect(status.overlay).toBeUndefined();
      expect(status.notChecked.map(obstacleInWords)).toContain(
        `${words}: unreachable`,
      );
    },
  );

  it.each(fixtureNames())(
    'says nothing about %s when nothing was seen',
    name => {
      const { seen, now } = seenIn(name as Reason);
      const blind = parts.reduce((rest, part) => without(rest, part), seen);
      const status = diagnose(blind, now);
      expect(status.overlay).toBe('unknown');
      expect(status.reason).toBe('ClusterUnreachable');
      expect(status.findings.every(({ severity }) => severity === 'info')).toBe(
        true,
      );
    },
  );

  it('says first what hides the most', () => {
    const { seen, now } = seenIn('DnsLookupFailed');
    expect(diagnose(seen, now).reason).toBe('DnsLookupFailed');
    const blind = without(seen, 'services', 'forbidden');
    const { reason, findings } = diagnose(blind, now);
    expect(findings.map(finding => finding.reason)).toContain(
      'DnsLookupFailed',
    );
    expect(reason).toBe('ClusterForbidden');
  });

  it('does not hide a known fault', () => {
    const { seen, now } = seenIn('HostnamePointsElsewhere');
    expect(diagnose(without(seen, 'services'), now)).toMatchObject({
      headline: 'actionDns',
      reason: 'HostnamePointsElsewhere',
    });
  });

  it('takes a kind that the cluster does not have for what it is', () => {
    const { seen, now } = seenIn('Live');
    expect(
      diagnose(without(seen, 'certificates', 'absent'), now),
    ).toMatchObject({
      overlay: 'unknown',
      reason: 'KindAbsent',
    });
  });
});

it('takes a certificate that nobody sees in the cluster from a trusted handshake', () => {
  const { seen, now } = seenIn('CertificateMissing');
  const edge: EdgeObservation = {
    outcome: 'handshake',
    names: [seen.subject.hostname],
    issuer: 'Example CA',
    serialNumber: '01',
    notBefore: '2026-11-01T00:00:00Z',
    notAfter: '2027-11-01T00:00:00Z',
    trusted: true,
  };
  const at = now.toISOString();
  expect(diagnose({ ...seen, edge: known(edge, at) }, now)).toMatchObject({
    headline: 'live',
    tracks: { certificate: { value: 'valid' }, serving: { value: 'ok' } },
  });
});

describe('who acts', () => {
  it('lets the platform wait for its own DNS first', () => {
    const { seen } = seenIn('HostnameDoesNotResolve');
    const made =
      seen.ingresses.known && seen.ingresses.value[0]?.creationTimestamp;
    const after = (minutes: number) =>
      diagnose(
        managed(seen),
        new Date(Date.parse(String(made)) + minutes * 60_000),
      );
    expect(after(5)).toMatchObject({
      headline: 'waitingDns',
      actor: { kind: 'nobody' },
    });
    expect(after(45)).toMatchObject({
      headline: 'actionPlatform',
      actor: { kind: 'platform', name: 'Platform team' },
    });
  });

  it('does not ask for DNS before anything is merged', () => {
    const { seen, now } = seenIn('WaitingForReview');
    const status = diagnose(seen, now);
    expect(status.headline).toBe('inReview');
    expect(status.findings).toContainEqual(
      expect.objectContaining({
        reason: 'HostnameDoesNotResolve',
        severity: 'info',
      }),
    );
  });

  it('shows what is on its way in the cluster while the forge still calls the request open', () => {
    const { seen, now } = seenIn('ProvingControl');
    const pullRequest = seenIn('WaitingForReview').seen.pullRequest;
    const status = diagnose({ ...seen, pullRequest }, now);
    expect(status.tracks.request.value).toBe('inReview');
    expect(status.headline).toBe('validating');
  });

  it.each([
    [1, 'rollingOut'],
    [60, 'actionPlatform'],
  ])(
    'tells of what is merged, %s minutes after, and not of the change that is in review',
    (minutes, headline) => {
      const { seen } = seenIn('PullRequestMerged');
      const open = seenIn('WaitingForReview').seen.pullRequest;
      const merged = seen.pullRequest;
      if (!open.known || !open.value || !merged.known || !merged.value) {
        throw new Error('the fixtures have no pull requests');
      }
      const ended = { ...merged.value, endedAt: '2026-11-23T20:00:00Z' };
      const pullRequest = {
        ...open,
        value: { ...open.value, merged: ended },
      };
      const status = diagnose(
        { ...seen, pullRequest },
        new Date(Date.parse(ended.endedAt) + minutes * 60_000),
      );
      expect(status).toMatchObject({ headline, reason: 'PullRequestMerged' });
      expect(status.pullRequest?.state).toBe('open');
      expect(status.tracks.request.value).not.toBe('none');
    },
  );

  it('names the cause’s actor when a renewal is in trouble', () => {
    const { seen, now } = seenIn('RenewalLate');
    const issuing = {
      type: 'Issuing',
      status: 'True',
      reason: 'Renewing',
      message: '',
    };
    const certificates =
      seen.certificates.known &&
      seen.certificates.value.map(certificate => ({
        ...certificate,
        conditions: [...certificate.conditions, issuing],
        issuerRef: { ...certificate.issuerRef, name: 'gone' },
      }));
    const changed = {
      ...seen,
      certificates: known(certificates || [], now.toISOString()),
    };
    expect(diagnose(changed, now)).toMatchObject({
      headline: 'renewalAtRisk',
      reason: 'RenewalLate',
      actor: { kind: 'you' },
    });
  });
});

describe('progress', () => {
  it.each<[Reason, string, number]>([
    ['IngressWithoutAddress', 'rollingOut', 15],
    ['SelfCheckNotFound', 'validating', 10],
    ['CertificateIssuing', 'issuing', 5],
  ])(
    '%s is %s for a while, and then somebody’s turn',
    (name, progress, minutes) => {
      const { seen, now } = seenIn(name);
      const status = (after: number) =>
        diagnose(seen, new Date(Number(now) + after * 60_000));
      const start = Date.parse(status(0).since);
      const at = (after: number) =>
        diagnose(seen, new Date(start + after * 60_000));
      expect(at(minutes - 1)).toMatchObject({
        headline: progress,
        actor: { kind: 'nobody' },
        step: { of: 6 },
      });
      expect(at(minutes + 1).headline).toMatch(/^action/);
    },
  );
});

describe('the stale overlay', () => {
  it('keeps the headline', () => {
    const { seen, now } = seenIn('SourceStale');
    expect(diagnose(seen, now)).toMatchObject({
      headline: 'live',
      overlay: 'stale',
    });
  });
});

it('says a headline that exists, for every fixture and at any time', () => {
  const years = [0, 1, 10].map(count => count * 365 * 86_400_000);
  for (const name of fixtureNames()) {
    const { seen, now } = seenIn(name as Reason);
    for (const later of years) {
      const status = diagnose(seen, new Date(now.getTime() + later));
      expect(headlines).toContain(status.headline);
      expect(Object.values(status).every(value => value !== undefined)).toBe(
        true,
      );
    }
  }
});
