import { diagnose } from '../../diagnosis/diagnose';
import { readFixture } from '../../diagnosis/testing/readFixture';
import { mapObserved } from '../../observation/mapObserved';

/** The first fix where the Certificate names this issuer; the environment has the ClusterIssuer pebble-dns01. */
function fixFor(kind: string, name: string) {
  const { observe, expected } = readFixture('IssuerNotFound');
  const seen = observe();
  const certificates = mapObserved(seen.certificates, list =>
    list.map(certificate => ({
      ...certificate,
      issuerRef: { group: 'cert-manager.io', kind, name },
    })),
  );
  const { findings } = diagnose(
    { ...seen, certificates },
    new Date(expected.now),
  );
  return findings.find(({ severity }) => severity === 'error')?.fix[0];
}

it('says that only the kind of the issuer is wrong', () => {
  expect(fixFor('Issuer', 'pebble-dns01')).toBe(
    'Set spec.issuerRef.kind: ClusterIssuer, in the Certificate issuernotfound.example.org.',
  );
});

it('names the issuers of the environment with their kinds', () => {
  expect(fixFor('ClusterIssuer', 'gone')).toBe(
    'Set spec.issuerRef to an existing issuer. Issuers of this environment: ClusterIssuer pebble-dns01.',
  );
});
