import {
  Entity,
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  ExposureStatus,
  PresentRequest,
} from '@exposure/backstage-plugin-exposure-common';
import useSWR from 'swr';
import { EntityRequests } from '../../api/EntityRequests';
import { exposureApiRef } from '../../api/ExposureApi';

/**
 * What was asked for the address, read back from what is there. Where that fails there is none: the form then asks, and keeps
 * what is left empty.
 * @internal
 */
export function usePresentRequest(
  entity: Entity,
  { environment, namespace, hostname }: ExposureStatus,
): { present?: PresentRequest; isLoading: boolean } {
  const api = useApi(exposureApiRef);
  const { data, isLoading } = useSWR<EntityRequests, Error>(
    ['plugin.exposure.requests', stringifyEntityRef(entity)],
    () => api.requestsOf(getCompoundEntityRef(entity)),
    { revalidateOnFocus: false, shouldRetryOnError: false },
  );
  const here = data?.requests.filter(
    one => one.environment === environment && one.namespace === namespace,
  );
  const present =
    here?.find(({ request }) => request.hostnames?.includes(hostname)) ??
    here?.[0];
  return { present, isLoading };
}
