import type { Entity } from '@backstage/catalog-model';
import { annotations } from '@exposure/backstage-plugin-exposure-common';

/** More namespaces than a component has anywhere. */
const maxNamespaces = 20;

/** The entity's name on its objects: the annotation `backstage.io/kubernetes-id`. */
export function componentOf(entity: Entity): string | undefined {
  return annotation(entity, annotations.kubernetesId);
}

/** The namespaces that belong to the entity, from `backstage.io/kubernetes-namespace`; several are separated by commas. */
export function namespacesOf(entity: Entity): string[] {
  const text = annotation(entity, annotations.kubernetesNamespace) ?? '';
  return text
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '')
    .slice(0, maxNamespaces);
}

/** The selector in `backstage.io/kubernetes-label-selector`. */
export function labelSelectorOf(entity: Entity): string | undefined {
  return annotation(entity, annotations.kubernetesLabelSelector);
}

function annotation(entity: Entity, name: string): string | undefined {
  const all = entity.metadata.annotations ?? {};
  const value = Object.hasOwn(all, name) ? all[name] : undefined;
  return value === undefined || value === '' ? undefined : value;
}
