import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { exposureTranslationRef, Translate } from './exposureTranslationRef';

/**
 * The messages of the face in the reader's language.
 * @internal
 */
export function useTranslate(): Translate {
  return useTranslationRef(exposureTranslationRef).t;
}
