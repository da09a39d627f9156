import type { Entity } from '@backstage/catalog-model';
import {
  annotations,
  componentNamespaces,
} from '@exposure/backstage-plugin-exposure-common';

/** The entity's name on its objects: the annotation `backstage.io/kubernetes-id`. */
export function componentOf(entity: Entity): string | undefined {
  return annotation(entity, annotations.kubernetesId);
}

/** The namespaces that belong to the entity. */
export function namespacesOf(entity: Entity): string[] {
  return componentNamespaces(entity.metadata.annotations);
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
