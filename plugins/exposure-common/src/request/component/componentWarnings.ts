import { annotations } from '../../kubernetes/annotations';
import { annotationOf } from './componentAnnotations';
import type { ComponentAnnotations } from './componentAnnotations';
import { printable } from '../../input/printable';
import type { Warning } from '../../input/Refusal';

/**
 * A component's page finds its objects only by `backstage.io/kubernetes-id` or by a label selector.
 * @param component - the value of the label on the objects that are written
 * @param of - the annotations of the component's entity
 * @public
 */
export function componentWarnings(
  component: string,
  of: ComponentAnnotations | undefined,
): Warning[] {
  const id = annotationOf(of, annotations.kubernetesId);
  const selector = annotationOf(of, annotations.kubernetesLabelSelector);
  if (id === component) {
    return [];
  }
  if (id === undefined && selector !== undefined) {
    return [];
  }
  return [
    {
      id: id === undefined ? 'KubernetesIdMissing' : 'KubernetesIdDiffers',
      message: `Set the annotation ${annotations.kubernetesId}: ${printable(
        component,
      )} in the component's catalog entry, or its page will not show the address.`,
    },
  ];
}
