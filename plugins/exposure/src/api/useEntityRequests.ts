import {
  CompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import useSWR, { SWRResponse } from 'swr';
import { EntityRequests } from '@exposure/backstage-plugin-exposure-common';
import { exposureApiRef } from './ExposureApi';

/**
 * What is there of an entity, read back into requests. The card, its drawer and the forms share one answer.
 * @param entity - `undefined` asks nothing
 * @internal
 */
export function useEntityRequests(
  entity: CompoundEntityRef | undefined,
): SWRResponse<EntityRequests, Error> {
  const api = useApi(exposureApiRef);
  return useSWR<EntityRequests, Error>(
    entity && ['plugin.exposure.requests', stringifyEntityRef(entity)],
    () => (entity ? api.requestsOf(entity) : { requests: [] }),
    { revalidateOnFocus: false, shouldRetryOnError: false },
  );
}
