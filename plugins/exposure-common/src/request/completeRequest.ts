import { annotations } from './annotations';
import { annotationOf } from './componentAnnotations';
import type { ComponentAnnotations } from './componentAnnotations';
import { labelsOfSelector } from './labelsOfSelector';
import type { Warning } from './Refusal';

/**
 * Fills in what the catalog knows and a request leaves out: the labels of the component's pods. Everybody who shows or
 * writes files completes the request first, so that the preview and the pull request are the same.
 * @param input - the request, not trusted
 * @param of - the annotations of the component's entity
 * @returns the request, as untrusted as before
 * @public
 */
export function completeRequest(
  input: unknown,
  of: ComponentAnnotations | undefined,
): { input: unknown; warnings: Warning[] } {
  const selector = annotationOf(of, annotations.kubernetesLabelSelector);
  const podSelector = selector && labelsOfSelector(selector);
  const isComplete =
    typeof input !== 'object' ||
    input === null ||
    ('podSelector' in input && input.podSelector !== undefined);
  if (isComplete || !podSelector) return { input, warnings: [] };
  const warning = {
    id: 'PodSelectorFromAnnotation',
    message: `podSelector was not given; the NetworkPolicies select the pods by the component's annotation ${annotations.kubernetesLabelSelector}. Compare with the labels of your pods.`,
  };
  return { input: { ...input, podSelector }, warnings: [warning] };
}
