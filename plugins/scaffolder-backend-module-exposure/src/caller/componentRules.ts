import type { Entity } from '@backstage/catalog-model';
import {
  annotations,
  type Refusal,
  type Warning,
} from '@exposure/backstage-plugin-exposure-common';

/** The value of an annotation; `undefined` where it is missing, empty or no text. */
export function annotationOf(entity: Entity, key: string): string | undefined {
  const value: unknown = entity.metadata.annotations?.[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * A component may be exposed only in the namespace that its catalog entry names, where it names one:
 * labels count only there, and another team's namespace stays closed.
 */
export function namespaceRefusals(
  entity: Entity,
  namespace: string,
): Refusal[] {
  const own = annotationOf(entity, annotations.kubernetesNamespace);
  if (own === undefined || own === namespace) return [];
  return [
    {
      field: 'namespace',
      rule: 'NamespaceOfAnotherComponent',
      message: `the component's annotation ${annotations.kubernetesNamespace} names another namespace; ask for that one or change the annotation`,
    },
  ];
}

/** The component's page finds the objects only by this annotation or by a label selector. */
export function kubernetesIdWarnings(
  entity: Entity,
  component: string,
): Warning[] {
  const id = annotationOf(entity, annotations.kubernetesId);
  const selector = annotationOf(entity, annotations.kubernetesLabelSelector);
  if (id === component || (id === undefined && selector !== undefined))
    return [];
  return [
    {
      id: id === undefined ? 'KubernetesIdMissing' : 'KubernetesIdDiffers',
      message: `Set the annotation ${annotations.kubernetesId}: ${component} in the component's catalog entry, or its page will not show the address.`,
    },
  ];
}
