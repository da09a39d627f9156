import { diagnose } from '../../../diagnosis/diagnose';
import { readFixture } from '../../../diagnosis/testing/readFixture';

it('says which names the solvers are for, and nothing of Challenges that no one makes', () => {
  const { observe, expected } = readFixture('NoSolverMatches.zones');
  const { findings } = diagnose(observe(), new Date(expected.now));
  expect(findings[0]?.explanation).toBe(
    'No solver of the issuer pebble-dns01 matches shop.example.org. Its solvers: dns01 (dnsZones example.finance).',
  );
  expect(findings.map(({ reason }) => reason)).not.toContain('OrderStalled');
});
