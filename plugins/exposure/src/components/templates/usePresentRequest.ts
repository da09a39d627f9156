import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import {
  ExposureStatus,
  PresentRequest,
} from '@exposure/backstage-plugin-exposure-common';
import { useEntityRequests } from '../../api/useEntityRequests';

/**
 * What was asked for the address, read back from what is there. Where that fails there is none: the form then asks, and keeps
 * what is left empty.
 * @internal
 */
export function usePresentRequest(
  entity: Entity,
  { environment, namespace, hostname }: ExposureStatus,
): { present?: PresentRequest; isLoading: boolean } {
  const { data, isLoading } = useEntityRequests(getCompoundEntityRef(entity));
  const here = data?.requests.filter(
    one => one.environment === environment && one.namespace === namespace,
  );
  const present =
    here?.find(({ request }) => request.hostnames?.includes(hostname)) ??
    here?.[0];
  return { present, isLoading };
}
