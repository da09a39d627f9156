import { applyPatch, Operation } from 'fast-json-patch';
import { load } from 'js-yaml';
import type { Cluster } from '../Cluster';
import { isJsonObject, JsonObject } from '../json';
import { KubernetesError, notFound } from '../KubernetesError';
import { isKubernetesObject, KubernetesObject } from '../KubernetesObject';
import { apiVersionOf } from '../resourceTypes';
import type { RequestTarget } from './RequestTarget';

/** A write request, read whole. */
export interface WriteRequest {
  target: RequestTarget;
  query: URLSearchParams;
  contentType: string;
  body: string;
}

/** GET of one object; throws 404. */
export function getObject(
  cluster: Cluster,
  target: RequestTarget,
): KubernetesObject {
  const reference = referenceOf(target);
  const found = cluster.get(reference);
  if (!found) throw notFound(target.type, reference.name);
  return found;
}

/** POST: 201 with what was stored. */
export function createObject(
  cluster: Cluster,
  { target, body }: WriteRequest,
): KubernetesObject {
  const { status: _status, ...object } = readObject(target, parseBody(body));
  return cluster.create({
    ...object,
    apiVersion: apiVersionOf(target.type),
    kind: target.type.kind,
  });
}

/** PUT: replaces the object, or its status. */
export function replaceObject(
  cluster: Cluster,
  { target, body }: WriteRequest,
): KubernetesObject {
  return cluster.replace(
    readObject(target, parseBody(body)),
    target.subresource,
  );
}

type Patcher = (cluster: Cluster, request: WriteRequest) => KubernetesObject;

const patchers: Record<string, Patcher> = {
  'application/merge-patch+json': (cluster, { target, body }) =>
    cluster.patch(
      referenceOf(target),
      requireJsonObject(parseBody(body)),
      target.subresource,
    ),
  'application/json-patch+json': (cluster, { target, body }) =>
    cluster.replace(
      patchedByOperations(cluster, target, body),
      target.subresource,
    ),
  'application/apply-patch+yaml': (cluster, { target, body, query }) => {
    const object = readObject(target, load(body));
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
  },
};

/**
 * PATCH by its content type. Strategic merge patches are refused: `kubectl apply --server-side` and
 * `kubectl patch --type=merge` need none.
 */
export function patchObject(
  cluster: Cluster,
  request: WriteRequest,
): KubernetesObject {
  const contentType = request.contentType.split(';')[0]?.trim() ?? '';
  const patcher = new Map(Object.entries(patchers)).get(contentType);
  if (!patcher) {
    throw new KubernetesError(
      'UnsupportedMediaType',
      `the body of the request was in an unknown format - accepted media types include: ${Object.keys(
        patchers,
      ).join(', ')}`,
    );
  }
  return patcher(cluster, request);
}

/** DELETE of one object; 404 where it is not there. */
export function deleteRequested(cluster: Cluster, target: RequestTarget) {
  getObject(cluster, target);
  const reference = referenceOf(target);
  cluster.remove(reference);
  return (
    cluster.get(reference) ?? {
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Success',
    }
  );
}

function patchedByOperations(
  cluster: Cluster,
  target: RequestTarget,
  body: string,
): KubernetesObject {
  const current = getObject(cluster, target);
  const operations = parseBody(body);
  if (!Array.isArray(operations)) {
    throw new KubernetesError('BadRequest', 'a JSON patch is a list');
  }
  try {
    return applyPatch(
      structuredClone(current),
      operations.filter(isOperation),
      true,
    ).newDocument;
  } catch (error) {
    throw new KubernetesError('Invalid', String(error));
  }
}

function isOperation(value: unknown): value is Operation {
  return isJsonObject(value) && typeof value.op === 'string';
}

function referenceOf({ type, name, namespace }: RequestTarget) {
  return { kind: type.kind, name: name ?? '', namespace };
}

function parseBody(body: string): unknown {
  try {
    // kubectl sends YAML only for apply; JSON is a subset, so one reader would hide a wrong content type.
    return JSON.parse(body);
  } catch (error) {
    throw new KubernetesError('BadRequest', String(error));
  }
}

function requireJsonObject(value: unknown): JsonObject {
  if (isJsonObject(value)) return value;
  throw new KubernetesError('BadRequest', 'the body is no JSON object');
}

function readObject(target: RequestTarget, value: unknown): KubernetesObject {
  if (!isKubernetesObject(value)) {
    throw new KubernetesError(
      'BadRequest',
      'the body is no Kubernetes object with a name',
    );
  }
  const { namespace = value.metadata.namespace, name, type } = target;
  if (name !== undefined && name !== value.metadata.name) {
    throw new KubernetesError(
      'BadRequest',
      `the name of the object (${value.metadata.name}) does not match the name on the URL (${name})`,
    );
  }
  if (value.kind !== type.kind) {
    throw new KubernetesError('BadRequest', `${value.kind} is no ${type.kind}`);
  }
  return { ...value, metadata: { ...value.metadata, namespace } };
}
