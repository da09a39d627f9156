import type { CertificateObject } from '../../kubernetes';
import { readObject } from '../../kubernetes';
import { renewalOf } from './renewal';

const hour = 3_600_000;
const start = Date.parse('2026-01-01T00:00:00Z');

function certificate(
  status: object,
  spec: object = {},
  generation = 1,
): CertificateObject {
  const read = readObject('Certificate', {
    metadata: { name: 'x', generation },
    spec,
    status,
  });
  if (!read) {
    throw new Error('no certificate');
  }
  return read;
}

const iso = (milliseconds: number) => new Date(milliseconds).toISOString();

/** A certificate of so many hours, renewed at two thirds. */
function lasting(hours: number): CertificateObject {
  return certificate({
    notBefore: iso(start),
    notAfter: iso(start + hours * hour),
    renewalTime: iso(start + (hours * hour * 2) / 3),
  });
}

describe.each([
  // lifetime, hours of remaining life for: in time, late, at risk, critical
  ['90 days', 2160, [721, 680], 670, 359, 179],
  ['45 days', 1080, [361, 340], 330, 179, 89],
  ['160 hours', 160, [54, 51], 49, 26, 19],
  ['one hour', 1, [0.34, 0.26], 0.24, 0.16, 0.12],
] as const)(
  'a certificate of %s',
  (_, lifetime, inTime, late, atRisk, critical) => {
    const at = (remaining: number) =>
      renewalOf(
        lasting(lifetime),
        new Date(start + (lifetime - remaining) * hour),
      )?.stage;

    it('passes through every stage', () => {
      expect(inTime.map(at)).toEqual(['inTime', 'inTime']);
      expect([late, atRisk, critical, 0, -1].map(at)).toEqual([
        'late',
        'atRisk',
        'critical',
        'expired',
        'expired',
      ]);
    });
  },
);

it('passes through both warnings with a certificate of years', () => {
  const years = 5 * 365 * 24;
  const at = (remaining: number) =>
    renewalOf(lasting(years), new Date(start + (years - remaining) * hour))
      ?.stage;
  expect([40 * 24, 20 * 24, 10 * 24].map(at)).toEqual([
    'late',
    'atRisk',
    'critical',
  ]);
});

it.each([
  [
    'renewal is switched off',
    { renewalTime: iso(start + hour) },
    { renewal: { policy: 'Disabled' } },
  ],
  ['no renewal is scheduled', {}, {}],
])('warns by the end alone where %s', (_, status, spec) => {
  const value = certificate(
    { notBefore: iso(start), notAfter: iso(start + 2160 * hour), ...status },
    spec,
  );
  const at = (remaining: number) =>
    renewalOf(value, new Date(start + (2160 - remaining) * hour))?.stage;
  expect([600, 500].map(at)).toEqual(['inTime', 'unscheduled']);
});

it('says nothing of a certificate that was never issued', () => {
  expect(renewalOf(certificate({}), new Date(start))).toBeUndefined();
});
