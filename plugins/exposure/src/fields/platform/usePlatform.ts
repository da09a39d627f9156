import { useApi } from '@backstage/frontend-plugin-api';
import useSWR from 'swr';
import { exposureApiRef } from '../../api/ExposureApi';
import { PlatformSummary } from '../../api/PlatformSummary';

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
