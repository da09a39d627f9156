import { join } from 'node:path';
import { readPreflightFixture } from '../diagnosis/testing/readPreflightFixture';
import { forecastRequests } from './forecastRequests';
import type { Issuance } from './Issuance';

const { request, platform, now } = readPreflightFixture(
  join(__dirname, '__fixtures__'),
  'CertificatesPerExactSetNear',
);

const names = (count: number, word: string) =>
  Array.from({ length: count }, (_, at) => `${word}${at}.example.com`);

const asking = (hostnames: string[], ledger: Issuance[] = []) => ({
  request: { ...request, hostnames },
  platform,
  ledger,
});

const reasonsOf = (...args: Parameters<typeof forecastRequests>) =>
  forecastRequests(...args).map(findings =>
    findings.map(({ reason }) => reason),
  );

it('adds up what requests order together', () => {
  const six = ['a', 'b', 'c', 'd', 'e', 'f'].map(word =>
    asking(names(10, word)),
  );
  expect(reasonsOf(six, now)).toEqual([
    [],
    [],
    [],
    ['CertificatesPerRegisteredDomainNear'],
    ['CertificatesPerRegisteredDomainNear'],
    ['CertificatesPerRegisteredDomainExhausted'],
  ]);
});

it('says how many stand before a request, and waits for them too', () => {
  const findings = forecastRequests(
    [...'abcdef'].map(word => asking(names(10, word))),
    now,
  );
  const refill = (7 * 24 * 3_600_000) / 50;
  expect(findings[5]).toMatchObject([
    {
      params: { count: 0, left: 0, needed: 10 },
      actor: {
        until: new Date(now.getTime() + 10 * refill + 1_000)
          .toISOString()
          .replace('.000', ''),
      },
      evidence: [
        { text: '0 seen within 7 days' },
        { object: 'Earlier requests', text: '50 to be ordered before' },
      ],
    },
  ]);
});

it('counts a name that two requests order once for its domain and twice for its set', () => {
  const ledger: Issuance[] = Array.from({ length: 4 }, (_, hours) => ({
    dnsNames: ['a0.example.com'],
    issuedAt: new Date(now.getTime() - hours * 3_600_000).toISOString(),
    issuer: 'letsencrypt-prod',
  }));
  expect(
    reasonsOf(
      [asking(['a0.example.com'], ledger), asking(['a0.example.com'], ledger)],
      now,
    ),
  ).toEqual([
    ['CertificatesPerExactSetNear'],
    ['CertificatesPerExactSetExhausted'],
  ]);
});
