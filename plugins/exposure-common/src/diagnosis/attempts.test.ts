import { known } from '../observation';
import { mapObserved } from '../observation/mapObserved';
import type { Reason } from '../reasons/reasons';
import { diagnose } from './diagnose';
import { readFixture } from './testing/readFixture';

function statusOf(name: string, minutes: number, annotate?: object) {
  const fixture = readFixture(name);
  const now = new Date(fixture.expected.now);
  const seen = fixture.observe();
  const certificates = seen.certificates.known ? seen.certificates.value : [];
  return diagnose(
    {
      ...seen,
      certificates: known(
        certificates.map(certificate => ({ ...certificate, ...annotate })),
        fixture.expected.now,
      ),
    },
    new Date(now.getTime() + minutes * 60_000),
  );
}

describe('an attempt that is due', () => {
  it.each<[Reason, number]>([
    ['CaThrottled', 40],
    ['IssuanceBackingOff', 220],
  ])(
    'after %s is nobody’s turn for a while, then the platform’s',
    (name, due) => {
      expect(statusOf(name, due - 1)).toMatchObject({
        headline: 'retryAt',
        reason: name,
        actor: { kind: 'nobody' },
      });
      const expected = { reason: 'AttemptOverdue' };
      expect(statusOf(name, due + 4)).toMatchObject({
        ...expected,
        headline: 'issuing',
        actor: { kind: 'nobody' },
      });
      expect(statusOf(name, due + 6)).toMatchObject({
        ...expected,
        headline: 'actionPlatform',
        actor: { kind: 'platform' },
      });
    },
  );

  it('is the platform’s turn where nobody was to act before it, and no time is known', () => {
    const fixture = readFixture('RateLimitedSameNames');
    const seen = fixture.observe();
    const at = fixture.expected.now;
    const changed = {
      ...seen,
      // A changed specification is tried at once, and the authority named no time.
      certificates: mapObserved(seen.certificates, all =>
        all.map(certificate => ({ ...certificate, generation: 9 })),
      ),
      orders: mapObserved(seen.orders, all =>
        all.map(order => ({
          ...order,
          reason: order.reason?.replace(/retry after [^:]*(:\d\d)*( UTC)?/, ''),
        })),
      ),
    };
    const { nextRetryAt, headline, actor } = diagnose(changed, new Date(at));
    expect([nextRetryAt, headline, actor.kind]).toEqual([
      undefined,
      'actionPlatform',
      'platform',
    ]);
  });
});

it('tells nothing of a request that is older than the certificate in use', () => {
  const fixture = readFixture('OrderFailed');
  const issued = { revision: 3, conditions: [] };
  const status = statusOf('OrderFailed', 0, issued);
  const reasons = status.findings.map(({ reason }) => reason);
  expect(fixture.expected.reason).toBe('OrderFailed');
  expect(reasons).not.toContain('OrderFailed');
});

describe('an attempt before the time that the certificate authority named', () => {
  const { findings } = statusOf('RenewalCritical.rate-limited', 0);

  it('is told of once, as too early', () => {
    const told = findings.filter(({ explanation }) =>
      explanation.includes('2027-01-05T12:20:00Z'),
    );
    expect(told.map(({ explanation }) => explanation)).toEqual([
      expect.stringContaining('next attempt, too early to succeed: 2027'),
    ]);
  });

  it('is advised to no one', () => {
    expect(findings.flatMap(({ fix }) => fix).join('\n')).not.toContain(
      'cmctl',
    );
  });
});
