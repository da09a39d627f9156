import type { CertificateObject } from '../../kubernetes';
import { readObject } from '../../kubernetes';
import { nextAttempt } from './nextAttempt';

/** cert-manager's own. */
const ownBackoff = { minimum: 3_600_000, maximum: 115_200_000 };

function certificate(status: object, generation = 1): CertificateObject {
  const read = readObject('Certificate', {
    metadata: { name: 'x', generation },
    status,
  });
  if (!read) {
    throw new Error('no certificate');
  }
  return read;
}

describe('the next attempt', () => {
  const failed = (attempts: number | undefined) =>
    certificate({
      lastFailureTime: '2026-01-01T00:00:00Z',
      failedIssuanceAttempts: attempts,
    });

  it.each([
    [undefined, '2026-01-01T01:00:00Z'],
    [1, '2026-01-01T01:00:00Z'],
    [2, '2026-01-01T02:00:00Z'],
    [4, '2026-01-01T08:00:00Z'],
    [6, '2026-01-02T08:00:00Z'],
    [7, '2026-01-02T08:00:00Z'],
    [1_000_000, '2026-01-02T08:00:00Z'],
    [-5, '2026-01-01T01:00:00Z'],
  ])('after %p failures is at %s', (attempts, time) => {
    expect(nextAttempt(failed(attempts), ownBackoff)).toBe(time);
  });

  it.each([
    [1, '2026-01-01T00:01:00Z'],
    [4, '2026-01-01T00:08:00Z'],
    [5, '2026-01-01T00:10:00Z'],
  ])('follows the platform’s own wait after %p failures', (attempts, time) => {
    const backoff = { minimum: 60_000, maximum: 600_000 };
    expect(nextAttempt(failed(attempts), backoff)).toBe(time);
  });

  it('is not waited for where nothing failed', () => {
    expect(nextAttempt(certificate({}), ownBackoff)).toBeUndefined();
  });

  it('is not waited for after a change of the spec', () => {
    const changed = certificate(
      {
        lastFailureTime: '2026-01-01T00:00:00Z',
        conditions: [
          { type: 'Issuing', status: 'False', observedGeneration: 1 },
        ],
      },
      2,
    );
    expect(nextAttempt(changed, ownBackoff)).toBeUndefined();
  });
});
