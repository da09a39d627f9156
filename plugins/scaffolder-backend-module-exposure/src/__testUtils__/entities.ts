import type { Entity } from '@backstage/catalog-model';

/** A component with the annotations given. */
export function componentEntity(
  annotations: Record<string, string>,
  name = 'shop',
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name, namespace: 'default', annotations },
    spec: { type: 'service', lifecycle: 'production', owner: 'group:shop' },
  };
}

/** The component that most tests expose. */
export const shopEntity = componentEntity({
  'backstage.io/kubernetes-id': 'shop',
  'backstage.io/kubernetes-namespace': 'shop',
});
