import { isNotConfigured } from '../../api/isNotConfigured';
import { failureText } from '../../presentation/failureText';
import { Translate } from '../../translation/exposureTranslationRef';

/**
 * Why nobody knows what the platform offers, in words.
 * @internal
 */
export function platformTrouble(error: Error, t: Translate): string {
  return isNotConfigured(error)
    ? t('environmentField.notConfigured')
    : t('environmentField.failed', { message: failureText(error) });
}
