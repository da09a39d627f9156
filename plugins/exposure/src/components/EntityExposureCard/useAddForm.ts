import {
  Entity,
  getCompoundEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import useSWR from 'swr';
import { EntityRequests } from '../../api/EntityRequests';
import { exposureApiRef } from '../../api/ExposureApi';
import { addForm } from './withFormData';

/**
 * What the form for a further address holds already: the settings of the addresses that are there, which it shares with them.
 * @param isAsked - whether there is an address, and the reader may add another
 * @internal
 */
export function useAddForm(entity: Entity, isAsked: boolean): object {
  const api = useApi(exposureApiRef);
  const { data } = useSWR<EntityRequests, Error>(
    isAsked
      ? ['plugin.exposure.requests', stringifyEntityRef(entity)]
      : undefined,
    () => api.requestsOf(getCompoundEntityRef(entity)),
    { revalidateOnFocus: false, shouldRetryOnError: false },
  );
  return addForm(entity, data?.requests ?? []);
}
