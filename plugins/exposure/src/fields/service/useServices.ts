import { useApi } from '@backstage/frontend-plugin-api';
import {
  ClusterService,
  SeenServices,
} from '@exposure/backstage-plugin-exposure-common';
import useSWR from 'swr';
import { exposureApiRef } from '../../api/ExposureApi';
import { failureText } from '../../presentation/failureText';
import { ObstacleWords } from '../../presentation/obstacleText';
import { compoundRef, RequestForm } from '../form/RequestForm';

/**
 * What is known of the Services that could answer.
 * @internal
 */
export type KnownServices =
  | { state: 'waiting' }
  | { state: 'loading' }
  | { state: 'failed'; message: string; retry: () => void }
  | { state: 'notRead'; obstacle: ObstacleWords }
  | { state: 'read'; services: ClusterService[] };

function within(
  { services, notRead }: SeenServices,
  namespace: string,
): KnownServices {
  const here = services.filter(service => service.namespace === namespace);
  const obstacle = notRead.find(one => one.namespace === namespace);
  return obstacle
    ? { state: 'notRead', obstacle }
    : { state: 'read', services: here };
}

/**
 * Asks for the Services of the form's component, environment and namespace.
 * @internal
 */
export function useServices(
  form: RequestForm,
  environment: string | undefined,
): KnownServices {
  const api = useApi(exposureApiRef);
  const entity = compoundRef(form.entityRef);
  const key = entity &&
    environment &&
    form.namespace && ['plugin.exposure.services', form.entityRef, environment];
  const { data, error, mutate } = useSWR<SeenServices, Error>(
    key,
    () =>
      entity && environment
        ? api.servicesOf(entity, environment)
        : { services: [], notRead: [] },
    { revalidateOnFocus: false },
  );
  if (!key || !form.namespace) {
    return { state: 'waiting' };
  }
  if (data) {
    return within(data, form.namespace);
  }
  return error
    ? { state: 'failed', message: failureText(error), retry: () => mutate() }
    : { state: 'loading' };
}
