import { diagnose } from '../../diagnosis/diagnose';
import { readFixture } from '../../diagnosis/testing/readFixture';
import type { ExposureObservation } from '../../observation/ExposureObservation';
import { mapObserved } from '../../observation/mapObserved';
import { unknown } from '../../observation/Observed';

/** The reasons of errors in a case, after a change of what was seen. */
function errorsOf(
  name: string,
  change: (seen: ExposureObservation) => Partial<ExposureObservation>,
) {
  const { observe, expected } = readFixture(name);
  const seen = observe();
  const { findings } = diagnose(
    { ...seen, ...change(seen) },
    new Date(expected.now),
  );
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(({ reason }) => reason);
}

const withIssuers =
  (patch: object) =>
  ({ issuers }: ExposureObservation) => ({
    issuers: mapObserved(issuers, list =>
      list.map(issuer => ({ ...issuer, ...patch })),
    ),
  });

it('reads a refusal from the Certificate where the request may not be read', () => {
  expect(
    errorsOf('CaNotPermitted', () => ({
      certificateRequests: unknown('forbidden', ''),
    })),
  ).toEqual(['CaNotPermitted']);
});

it('reads a refusal from the Certificate where the request is gone', () => {
  expect(
    errorsOf('CaNotPermitted', ({ certificateRequests }) => ({
      certificateRequests: mapObserved(certificateRequests, () => []),
    })),
  ).toEqual(['CaNotPermitted']);
});

it('leaves the words of an ACME order on a Certificate to what is known of orders', () => {
  expect(
    errorsOf('CaNotPermitted', seen => ({
      ...withIssuers({
        acme: { server: 'https://acme.example.org', solvers: [] },
      })(seen),
      certificateRequests: unknown('forbidden', ''),
    })),
  ).not.toContain('CaNotPermitted');
});

it('knows no one who refuses a self-signed certificate', () => {
  expect(errorsOf('IssuerSecretMissing.signing', () => ({}))).toEqual([
    'IssuerSecretMissing',
  ]);
  expect(
    errorsOf(
      'IssuerSecretMissing.signing',
      withIssuers({ selfSigned: true, type: 'selfSigned' }),
    ),
  ).not.toContain('IssuerSecretMissing');
});

it('says nothing of issuers that were not read, and whose requests say nothing', () => {
  expect(
    errorsOf('IssuerServerUntrusted', () => ({
      issuers: unknown('forbidden', ''),
      certificateRequests: unknown('forbidden', ''),
    })).filter(reason => /Issuer/.test(reason)),
  ).toEqual([]);
});

it('passes on that an issuer is not ready where only its requests say so', () => {
  expect(
    errorsOf('IssuerServerUntrusted', () => ({
      issuers: unknown('forbidden', ''),
    })),
  ).toContain('IssuerNotReady');
});

it('takes no Issuer of another namespace for the one that is named', () => {
  const elsewhere = withIssuers({ kind: 'Issuer', namespace: 'other' });
  const errors = errorsOf('AccountBindingRefused.own-issuer', elsewhere);
  expect(errors).toContain('IssuerOfOtherKind');
  expect(errors).not.toContain('AccountBindingRefused');
});
