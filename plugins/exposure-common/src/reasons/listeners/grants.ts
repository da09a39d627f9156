import type { ReferenceGrantObject } from '../../kubernetes';
import { objectName } from '../facts/evidence';
import type { Facts } from '../facts/Facts';

/** A reference from an object of Gateway API into another namespace. */
export interface ForeignReference {
  from: { kind: string; namespace: string };
  to: { kind: 'Service' | 'Secret'; namespace: string; name: string };
}

const gatewayApi = 'gateway.networking.k8s.io';

function allows(
  grant: ReferenceGrantObject,
  { from, to }: ForeignReference,
): boolean {
  return (
    grant.namespace === to.namespace &&
    grant.from.some(
      ({ group, kind, namespace }) =>
        group === gatewayApi &&
        kind === from.kind &&
        namespace === from.namespace,
    ) &&
    grant.to.some(
      ({ group, kind, name }) =>
        group === '' && kind === to.kind && (name ?? to.name) === to.name,
    )
  );
}

/** What is known of the ReferenceGrants that a reference needs. */
export type GrantState =
  | { state: 'unknown' }
  | { state: 'granted'; grant: string }
  | { state: 'missing' };

/** Whether a reference into another namespace is granted there. */
export function grantOf(
  { seen }: Facts,
  reference: ForeignReference,
): GrantState {
  if (!seen.referenceGrants.known) {
    return { state: 'unknown' };
  }
  const grant = seen.referenceGrants.value.find(
    entry =>
      entry.namespace === reference.to.namespace && allows(entry, reference),
  );
  return grant
    ? { state: 'granted', grant: objectName(grant) }
    : { state: 'missing' };
}
