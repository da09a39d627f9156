import type { CompoundEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

/** As the catalog allows them (`KubernetesValidatorFunctions` of `@backstage/catalog-model`). */
const part = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/;

/**
 * The entity that a path names.
 * @throws InputError when a part cannot belong to an entity
 */
export function parseEntityPath(
  params: Record<string, string | undefined>,
): CompoundEntityRef {
  const read = (field: string) => {
    const value = params[field] ?? '';
    if (part.test(value)) {
      return value;
    }
    throw new InputError(
      `${field} in the path must be 1 to 63 letters, digits, '-', '_' or '.', beginning and ending with a letter or digit`,
    );
  };
  return {
    kind: read('kind'),
    namespace: read('namespace'),
    name: read('name'),
  };
}
