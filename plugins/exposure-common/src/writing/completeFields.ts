import { labelsOfSelector } from '../input/labelsOfSelector';
import { annotations } from '../kubernetes/annotations';
import type { SeenServices } from '../observation/listServices';
import { findEnvironment } from '../platform/findEnvironment';
import { annotationOf } from '../request/component/componentAnnotations';
import type { ComponentAnnotations } from '../request/component/componentAnnotations';
import { componentNamespaces } from '../request/component/componentNamespaces';
import { completeFromService } from './completeFromService';
import type { Completion } from './completeFromService';
import type { AskedFields } from './readFields';
import type { RequestDraft } from './RequestDraft';

/** What the cluster and the catalog know. */
export interface CompletionSources {
  services?: SeenServices;
  annotations?: ComponentAnnotations;
}

const asTheyAre = (fields: AskedFields): Completion => ({
  fields,
  warnings: [],
  refusals: [],
});

function fromService(
  fields: AskedFields,
  { place, platform }: Pick<RequestDraft, 'place' | 'platform'>,
  { services, annotations: of }: CompletionSources,
): Completion {
  const environment = findEnvironment(platform, place.environment);
  if (!services || !environment) {
    return asTheyAre(fields);
  }
  const { namespace } = place;
  const because = `the entity has no annotation ${annotations.kubernetesNamespace} with it`;
  const isOwn = componentNamespaces(of).includes(namespace);
  const seen = isOwn
    ? services
    : { services: [], notRead: [{ namespace, because }] };
  return completeFromService(fields, { namespace, seen, environment });
}

function fromAnnotation(
  fields: AskedFields,
  of: ComponentAnnotations | undefined,
): Completion {
  const selector = annotationOf(of, annotations.kubernetesLabelSelector);
  const podSelector = selector && labelsOfSelector(selector);
  if (fields.podSelector || !podSelector) {
    return asTheyAre(fields);
  }
  const warning = {
    id: 'PodSelectorFromAnnotation',
    message: `podSelector was not given; the NetworkPolicies select the pods by the component's annotation ${annotations.kubernetesLabelSelector}. Compare with the labels of your pods.`,
  };
  return {
    fields: { ...fields, podSelector },
    warnings: [warning],
    refusals: [],
  };
}

/**
 * Fills in what the cluster and the catalog know and a request leaves out: labels and port of the component's pods.
 * @returns what they say as they say it: not judged
 */
export function completeFields(
  fields: AskedFields,
  draft: Pick<RequestDraft, 'place' | 'platform'>,
  sources: CompletionSources,
): Completion {
  const first = fromService(fields, draft, sources);
  const second = fromAnnotation(first.fields, sources.annotations);
  return {
    fields: second.fields,
    warnings: [...first.warnings, ...second.warnings],
    refusals: first.refusals,
  };
}
