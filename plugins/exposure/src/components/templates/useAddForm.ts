import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { useEntityRequests } from '../../api/useEntityRequests';
import { addForm } from './withFormData';

/**
 * What the form for a further address holds already: the settings of the addresses that are there, which it shares with them.
 * @param isAsked - whether there is an address, and the reader may add another
 * @internal
 */
export function useAddForm(entity: Entity, isAsked: boolean): object {
  const { data } = useEntityRequests(
    isAsked ? getCompoundEntityRef(entity) : undefined,
  );
  return addForm(entity, data?.requests ?? []);
}
