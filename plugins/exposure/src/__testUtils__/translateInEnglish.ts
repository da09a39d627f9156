import { mockApis } from '@backstage/frontend-test-utils';
import {
  exposureTranslationRef,
  Translate,
} from '../translation/exposureTranslationRef';

/**
 * The English messages, for tests of functions that take the translation as an argument.
 */
export function translateInEnglish(): Translate {
  const snapshot = mockApis
    .translation()
    .getTranslation(exposureTranslationRef);
  if (!snapshot.ready) {
    throw new Error('The English messages are not loaded.');
  }
  return snapshot.t;
}
