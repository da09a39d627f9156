import { diagnose } from './diagnose';
import { readFixture } from './testing/readFixture';

/** What a reader must find in the words of a case. */
it.each([
  [
    'SelfCheckForbidden.basic-auth',
    /that can set them: nginx\.ingress\.kubernetes\.io\/auth-type, nginx\.ingress\.kubernetes\.io\/auth-secret\./,
  ],
  ['SelfCheckForbidden', /that can set them: none found\./],
  [
    'OtherNameNotPublic',
    /Remove web\.shop\.svc\.cluster\.local from spec\.dnsNames of the Certificate shop\.example\.org/,
  ],
  ['IdentifierTypeNotIssued.ip-address', /Remove 192\.0\.2\.7 from/],
])('%s says %s', (name, expected) => {
  const { observe, expected: told } = readFixture(name);
  const { findings } = diagnose(observe(), new Date(told.now));
  const texts = findings.flatMap(({ title, explanation, fix }) => [
    title,
    explanation,
    ...fix,
  ]);
  expect(texts.join('\n')).toMatch(expected);
});
