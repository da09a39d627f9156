import { CompoundEntityRef, parseEntityRef } from '@backstage/catalog-model';

/**
 * The entity that a form names.
 * @returns `undefined` while the reader is still typing it
 * @internal
 */
export function compoundRef(
  entityRef: string | undefined,
): CompoundEntityRef | undefined {
  try {
    return entityRef ? parseEntityRef(entityRef) : undefined;
  } catch {
    return undefined;
  }
}
