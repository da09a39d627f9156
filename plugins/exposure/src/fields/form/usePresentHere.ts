import { PresentRequest } from '@exposure/backstage-plugin-exposure-common';
import { useEntityRequests } from '../../api/useEntityRequests';
import { compoundRef, RequestForm } from './RequestForm';

/**
 * What is there already at the form's place.
 * @internal
 */
export type PresentHere =
  | { state: 'waiting' | 'loading' | 'failed' }
  | { state: 'read'; present?: PresentRequest };

/**
 * Reads back what is there at the form's place.
 * @internal
 */
export function usePresentHere(form: RequestForm): PresentHere {
  const { entityRef, environment, namespace } = form;
  const entity = environment && namespace ? compoundRef(entityRef) : undefined;
  const { data, error } = useEntityRequests(entity);
  if (!entity) {
    return { state: 'waiting' };
  }
  if (!data) {
    return { state: error ? 'failed' : 'loading' };
  }
  const present = data.requests.find(
    one => one.environment === environment && one.namespace === namespace,
  );
  return { state: 'read', present };
}

/**
 * What stays beside what the form asks for, where it adds. Nothing where that cannot be read: the task keeps it all the same.
 * @internal
 */
export function useKeptRequest(form: RequestForm): PresentRequest | undefined {
  const here = usePresentHere(
    form.add ? form : { ...form, entityRef: undefined },
  );
  return here.state === 'read' ? here.present : undefined;
}

/**
 * Every hostname that answers or leads on.
 * @internal
 */
export function hostnamesThere(present: PresentRequest | undefined): string[] {
  const { hostnames = [], redirects = [] } = present?.request ?? {};
  return [...hostnames, ...redirects];
}
