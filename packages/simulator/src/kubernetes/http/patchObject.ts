import { applyPatch, Operation } from 'fast-json-patch';
import { load } from 'js-yaml';
import type { Cluster } from '../Cluster';
import { isJsonObject } from '../objects/json';
import { KubernetesError } from '../KubernetesError';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { getObject, referenceOf, WriteRequest } from './changeObjects';
import { parseJsonBody, readWrittenObject } from './readWrittenObject';

type Patcher = (cluster: Cluster, request: WriteRequest) => KubernetesObject;

const patchers = new Map<string, Patcher>([
  ['application/merge-patch+json', patchByMerge],
  ['application/json-patch+json', patchByOperations],
  ['application/apply-patch+yaml', patchByApply],
]);

/**
 * PATCH by its content type. Strategic merge patches are refused: `kubectl apply --server-side` and
 * `kubectl patch --type=merge` need none.
 */
export function patchObject(
  cluster: Cluster,
  request: WriteRequest,
): KubernetesObject {
  const contentType = request.contentType.split(';')[0]?.trim() ?? '';
  const patcher = patchers.get(contentType);
  if (!patcher) {
    throw new KubernetesError(
      'UnsupportedMediaType',
      `the body of the request was in an unknown format - accepted media types include: ${[
        ...patchers.keys(),
      ].join(', ')}`,
    );
  }
  return patcher(cluster, request);
}

function patchByMerge(cluster: Cluster, { target, body }: WriteRequest) {
  const patch = parseJsonBody(body);
  if (!isJsonObject(patch)) {
    throw new KubernetesError('BadRequest', 'a merge patch is a JSON object');
  }
  return cluster.patch(referenceOf(target), patch, target.subresource);
}

function patchByOperations(cluster: Cluster, { target, body }: WriteRequest) {
  const operations = parseJsonBody(body);
  if (!Array.isArray(operations)) {
    throw new KubernetesError('BadRequest', 'a JSON patch is a list');
  }
  const patched = applyOperations(
    getObject(cluster, target),
    operations.filter(isOperation),
  );
  return cluster.replace(patched, target.subresource);
}

function applyOperations(
  object: KubernetesObject,
  operations: readonly Operation[],
): KubernetesObject {
  try {
    return applyPatch(structuredClone(object), operations, true).newDocument;
  } catch (error) {
    throw new KubernetesError('Invalid', String(error));
  }
}

function patchByApply(cluster: Cluster, { target, body, query }: WriteRequest) {
  const object = readWrittenObject(target, load(body));
  const manager = query.get('fieldManager');
  if (!manager) {
    throw new KubernetesError(
      'BadRequest',
      'PatchOptions.meta.k8s.io "" is invalid: fieldManager: Required value: is required for apply patch',
    );
  }
  return target.subresource === 'status'
    ? cluster.patchStatus(referenceOf(target), object.status ?? {})
    : cluster.apply(object, manager);
}

function isOperation(value: unknown): value is Operation {
  return isJsonObject(value) && typeof value.op === 'string';
}
