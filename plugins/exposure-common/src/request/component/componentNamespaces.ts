import { annotations } from '../../kubernetes/annotations';
import { annotationOf } from './componentAnnotations';
import type { ComponentAnnotations } from './componentAnnotations';
import { printable } from '../../input/printable';
import type { Refusal } from '../../input/Refusal';

/** More namespaces than a component has anywhere. */
const maxNamespaces = 20;

/**
 * The namespaces that belong to a component, from `backstage.io/kubernetes-namespace`; several are separated by commas.
 * @param of - the entity's annotations
 * @returns none where the component names none
 * @public
 */
export function componentNamespaces(
  of: ComponentAnnotations | undefined,
): string[] {
  return (annotationOf(of, annotations.kubernetesNamespace) ?? '')
    .split(',', maxNamespaces)
    .map(name => name.trim())
    .filter(name => name !== '');
}

/**
 * A component may be exposed only in the namespaces that it names, where it names any: its labels count only there, and
 * another team's namespace stays closed.
 * @public
 */
export function judgeNamespace(
  namespace: unknown,
  of: ComponentAnnotations | undefined,
): Refusal[] {
  const own = componentNamespaces(of);
  if (own.length === 0 || own.some(name => name === namespace)) {
    return [];
  }
  return [
    {
      field: 'namespace',
      rule: 'NamespaceNotOfEntity',
      message: `namespace must be one of those in the entity's annotation ${
        annotations.kubernetesNamespace
      }: ${printable(own.join(', '), 300)}.`,
    },
  ];
}
