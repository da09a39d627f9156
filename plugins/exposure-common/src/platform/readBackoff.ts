import type { FieldReader } from '../input/FieldReader';
import { goDuration } from '../input/textRules';
import { readGoDuration } from '../kubernetes/certificates/goDuration';
import type { Backoff } from './ExposurePlatform';

/** Reads `certificates.backoff`; what is left out is as in cert-manager that was not told otherwise. */
export function readBackoff(field: FieldReader): Backoff {
  if (field.present) {
    field.onlyKeys(['minimum', 'maximum']);
  }
  const [minimum = 0, maximum = 0] = [
    field.at('minimum').text(goDuration, '1h'),
    field.at('maximum').text(goDuration, '32h'),
  ].map(readGoDuration);
  if (maximum < minimum) {
    const end = field.at('maximum');
    end.refuse(
      'BackoffEndsBeforeItBegins',
      `${end.path} must not be shorter than ${field.at('minimum').path}.`,
    );
  }
  return { minimum, maximum };
}
