import type { Entity } from '@backstage/catalog-model';
import {
  annotations,
  type Warning,
} from '@exposure/backstage-plugin-exposure-common';
import { annotationOf } from './componentRules';
import { selectorFromAnnotation } from './selectorFromAnnotation';

/**
 * Fills in what the catalog knows and the request leaves out: the labels of the component's pods.
 * The result is as untrusted as the request; annotations are written by teams.
 */
export function completeRequest<T extends { podSelector?: unknown }>(
  input: T,
  entity: Entity,
): { input: T; warnings: Warning[] } {
  const text = annotationOf(entity, annotations.kubernetesLabelSelector);
  const podSelector = text === undefined ? text : selectorFromAnnotation(text);
  if (input.podSelector !== undefined || podSelector === undefined) {
    return { input, warnings: [] };
  }
  const warning = {
    id: 'PodSelectorFromAnnotation',
    message: `podSelector was not given; the NetworkPolicies select the pods by the component's annotation ${annotations.kubernetesLabelSelector}. Compare with the labels of your pods.`,
  };
  return { input: { ...input, podSelector }, warnings: [warning] };
}
