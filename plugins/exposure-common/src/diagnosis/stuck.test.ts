import { applyPatch } from '@exposure/fixtures';
import type { Json } from '@exposure/fixtures';
import { diagnose } from './diagnose';
import { readFixture } from './testing/readFixture';

type Patched = Record<string, unknown>;

/** The findings of a case after a change to its objects of a kind, at its own time or another. */
function reasonsOf(
  name: string,
  [kind, patch]: readonly [string, Json] = ['none', {}],
  now?: string,
): string[] {
  const fixture = readFixture(name);
  const seen = fixture.observe(objects =>
    objects.map(object =>
      (object as Patched).kind === kind
        ? applyPatch(object as Json, patch)
        : object,
    ),
  );
  const { findings } = diagnose(seen, new Date(now ?? fixture.expected.now));
  return findings.map(({ reason }) => reason);
}

const status = (value: Json) => ({ status: value });

describe('what is normal for a while or for a certificate of its kind', () => {
  it.each<[string, string, readonly [string, Json] | undefined, string?]>([
    [
      'a failure that is as old as its request',
      'RequestReused',
      ['Certificate', status({ lastFailureTime: '2030-03-25T04:12:31Z' })],
    ],
    [
      'a request that is done this minute',
      'IssuedNotStored.never-stored',
      undefined,
      '2030-03-25T04:14:00Z',
    ],
    [
      'two requests within minutes',
      'RequestsCompete',
      undefined,
      '2030-03-25T04:15:00Z',
    ],
    ['a young request', 'RequestUnanswered', undefined, '2026-11-23T20:15:00Z'],
    [
      'an issuance without request',
      'RequestNotCreated',
      undefined,
      '2026-11-23T20:15:00Z',
    ],
    ['a young Order', 'OrderWithoutState', undefined, '2026-11-23T20:15:00Z'],
    [
      'an Order without Challenges',
      'OrderStalled',
      undefined,
      '2026-11-23T20:15:00Z',
    ],
    [
      'a deletion under way',
      'StuckDeleting',
      [
        'Challenge',
        { metadata: { deletionTimestamp: '2026-11-23T22:15:00Z' } },
      ],
    ],
    [
      'an older Challenge while ours runs',
      'ChallengeLeftBehind',
      ['Challenge', status({ processing: true })],
    ],
    [
      'a Secret that is not yet right',
      'SecretOverwritten',
      ['Certificate', status({ revision: 3 })],
    ],
    [
      'many revisions in many years',
      'SecretOverwritten',
      [
        'Certificate',
        { metadata: { creationTimestamp: '1946-11-23T18:12:21Z' } },
      ],
    ],
    [
      'a loop that is over',
      'ReissuedRepeatedly.between-two',
      undefined,
      '2026-12-23T20:17:25Z',
    ],
    [
      'a certificate of an hour',
      'ReissuedRepeatedly.between-two',
      [
        'Certificate',
        {
          metadata: { creationTimestamp: '2026-11-19T20:17:25Z' },
          status: {
            notAfter: '2026-11-23T21:15:30Z',
            renewalTime: '2026-11-23T20:55:30Z',
          },
        },
      ],
    ],
    [
      'a renewBefore beyond the life, which is ignored',
      'RenewsAtOnce',
      ['Certificate', { spec: { renewBefore: '8760h0m0s' } }],
    ],
    [
      'a renewal at its usual time',
      'EarlyRenewalSuggested',
      [
        'Certificate',
        status({
          acme: {
            ari: {
              suggestedWindow: {
                start: '2030-03-25T00:00:00Z',
                end: '2030-03-26T00:00:00Z',
              },
            },
          },
        }),
      ],
    ],
  ])('%s is no %s', (...[, name, change, now]) => {
    const reason = name.replace(/\..*/, '');
    expect(reasonsOf(name)).toContain(reason);
    expect(reasonsOf(name, change, now)).not.toContain(reason);
  });
});

it.each(['RequestNotCreated', 'WaitingForApproval', 'DnsCredentialsRejected'])(
  'does not add to %s that the issuance takes too long',
  name => {
    const found = reasonsOf(name, undefined, '2026-11-23T23:17:25Z');
    expect(found).toContain(name);
    expect(found).not.toContain('IssuanceSlow');
  },
);
