import { useApi } from '@backstage/frontend-plugin-api';
import useSWR from 'swr';
import { PlatformSummary } from '@exposure/backstage-plugin-exposure-common';
import { exposureApiRef } from '../../api/ExposureApi';
import { isNotConfigured } from '../../api/isNotConfigured';
import { failureText } from '../../presentation/failureText';
import { Translate } from '../../translation/exposureTranslationRef';

/**
 * Environments and zones the reader may ask for; asked for once for all fields of a form.
 * @internal
 */
export function usePlatform(): { platform?: PlatformSummary; error?: Error } {
  const api = useApi(exposureApiRef);
  const { data, error } = useSWR<PlatformSummary, Error>(
    'plugin.exposure.platform',
    () => api.platform(),
    { revalidateOnFocus: false },
  );
  return { platform: data, error };
}

/**
 * Why nobody knows what the platform offers, in words.
 * @internal
 */
export function platformTrouble(error: Error, t: Translate): string {
  return isNotConfigured(error)
    ? t('environmentField.notConfigured')
    : t('environmentField.failed', { message: failureText(error) });
}
