import type { Entity } from '@backstage/catalog-model';
import {
  annotations,
  componentNamespaces,
  type Warning,
} from '@exposure/backstage-plugin-exposure-common';

/** A component that names no namespace is open to all of them: somebody must look whether this one is its own. */
export function namespaceWarnings(
  namespace: string,
  { metadata }: Entity,
): Warning[] {
  if (componentNamespaces(metadata.annotations).length > 0) {
    return [];
  }
  return [
    {
      id: 'NamespaceNotConfirmed',
      message: `Nothing shows that the namespace ${namespace} belongs to the component; add the annotation ${annotations.kubernetesNamespace}: ${namespace} to its catalog entry, or check yourself whose it is.`,
    },
  ];
}
