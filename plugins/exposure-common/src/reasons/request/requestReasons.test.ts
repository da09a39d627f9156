import { diagnose } from '../../diagnosis/diagnose';
import { readFixture } from '../../diagnosis/testing/readFixture';
import type { ExposureObservation } from '../../observation';
import { known, unknown } from '../../observation';

const { observe, expected } = readFixture('NothingExposed');

it.each<[string, ExposureObservation['pullRequest'], string]>([
  [
    'known',
    known(undefined, expected.now),
    'no Certificate and no open pull request.',
  ],
  [
    'not known',
    unknown('notConfigured', expected.now),
    'no Certificate; whether a pull request is open is not known.',
  ],
])('claims of pull requests what is known: %s', (_, pullRequest, end) => {
  const { reason, findings } = diagnose(
    { ...observe(), pullRequest },
    new Date(expected.now),
  );
  expect(reason).toBe('NothingExposed');
  expect(findings[0]?.explanation).toContain(end);
});
