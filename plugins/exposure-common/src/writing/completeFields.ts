import type { SeenServices } from '../observation/listServices';
import { annotations } from '../kubernetes/annotations';
import { annotationOf } from '../request/component/componentAnnotations';
import type { ComponentAnnotations } from '../request/component/componentAnnotations';
import { componentNamespaces } from '../request/component/componentNamespaces';
import { completeFromService, isLeftOut } from './completeFromService';
import type { Completion } from './completeFromService';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import { findEnvironment } from '../platform/findEnvironment';
import { labelsOfSelector } from '../input/labelsOfSelector';
import { parseRequestPlace } from '../request/parseExposurePlace';
import type { Refusal, Warning } from '../input/Refusal';

/**
 * A request with what the catalog and the cluster know of it filled in: as untrusted as before.
 * @public
 */
export interface CompletedRequest {
  input: unknown;
  warnings: Warning[];
  /** What does not fit to the Service that is there. */
  refusals: Refusal[];
}

/**
 * What was seen of the cluster, and the platform that says how its controller takes it.
 * @public
 */
export interface SeenCluster {
  platform: ExposurePlatform;
  /** Of the request's environment, and of the entity's namespaces only. */
  services: SeenServices;
}

function fromService(
  input: object,
  of: ComponentAnnotations | undefined,
  { platform, services }: SeenCluster,
): Completion {
  const place = parseRequestPlace(input, platform);
  const environment =
    place.ok && findEnvironment(platform, place.value.environment);
  if (!environment) return { input, warnings: [], refusals: [] };
  const { namespace } = place.value;
  const because = `the entity has no annotation ${annotations.kubernetesNamespace} with it`;
  const isOwn = componentNamespaces(of).includes(namespace);
  const seen = isOwn
    ? services
    : { services: [], notRead: [{ namespace, because }] };
  return completeFromService(input, { namespace, seen, environment });
}

function fromAnnotation(
  input: object,
  of: ComponentAnnotations | undefined,
): Completion {
  const selector = annotationOf(of, annotations.kubernetesLabelSelector);
  const podSelector = selector && labelsOfSelector(selector);
  if (!isLeftOut(input, 'podSelector') || !podSelector) {
    return { input, warnings: [], refusals: [] };
  }
  const warning = {
    id: 'PodSelectorFromAnnotation',
    message: `podSelector was not given; the NetworkPolicies select the pods by the component's annotation ${annotations.kubernetesLabelSelector}. Compare with the labels of your pods.`,
  };
  return {
    input: { ...input, podSelector },
    warnings: [warning],
    refusals: [],
  };
}

/**
 * Fills in what the cluster and the catalog know and a request leaves out: labels and port of the component's pods. Everybody
 * who shows or writes files completes the request first, so that the preview and the pull request are the same.
 * @param input - the request, not trusted
 * @param of - the annotations of the component's entity
 * @param seen - the cluster; left out where nobody can look at it
 * @returns the request, as untrusted as before; and what of it does not fit to its Service
 * @public
 */
export function completeRequest(
  input: unknown,
  of: ComponentAnnotations | undefined,
  seen?: SeenCluster,
): CompletedRequest {
  if (typeof input !== 'object' || input === null) {
    return { input, warnings: [], refusals: [] };
  }
  const first = seen
    ? fromService(input, of, seen)
    : { input, warnings: [], refusals: [] };
  const second = fromAnnotation(first.input, of);
  return {
    input: second.input,
    warnings: [...first.warnings, ...second.warnings],
    refusals: first.refusals,
  };
}
