import type { Cluster } from '../Cluster';
import { KubernetesError, notFound } from '../KubernetesError';
import type { KubernetesObject } from '../objects/KubernetesObject';
import { apiVersionOf } from '../resourceTypes';
import {
  parseJsonBody,
  readWrittenObject,
  requireJson,
} from './readWrittenObject';
import type { RequestTarget } from './RequestTarget';

/** A write request, read whole. */
export interface WriteRequest {
  target: RequestTarget;
  query: URLSearchParams;
  contentType: string;
  body: string;
}

/** The object that a path names; throws 400 where it names none. */
export function referenceOf({ type, name, namespace }: RequestTarget) {
  if (name === undefined) {
    throw new KubernetesError('BadRequest', 'the path names no object');
  }
  return { kind: type.kind, name, namespace };
}

/** GET of one object; throws 404. */
export function getObject(
  cluster: Cluster,
  target: RequestTarget,
): KubernetesObject {
  const reference = referenceOf(target);
  const found = cluster.get(reference);
  if (!found) {
    throw notFound(target.type, reference.name);
  }
  return found;
}

/** POST: what was stored, without the status that the body may have had. */
export function createObject(
  cluster: Cluster,
  { target, contentType, body }: WriteRequest,
): KubernetesObject {
  requireJson(contentType);
  const { status: _status, ...object } = readWrittenObject(
    target,
    parseJsonBody(body),
  );
  return cluster.create({
    ...object,
    apiVersion: apiVersionOf(target.type),
    kind: target.type.kind,
  });
}

/** PUT: replaces the object, or its status. */
export function replaceObject(
  cluster: Cluster,
  { target, contentType, body }: WriteRequest,
): KubernetesObject {
  requireJson(contentType);
  return cluster.replace(
    readWrittenObject(target, parseJsonBody(body)),
    target.subresource,
  );
}

/** DELETE of one object; throws 404. */
export function deleteRequested(cluster: Cluster, target: RequestTarget) {
  getObject(cluster, target);
  const reference = referenceOf(target);
  cluster.remove(reference);
  const status = { kind: 'Status', apiVersion: 'v1', metadata: {} };
  return cluster.get(reference) ?? { ...status, status: 'Success' };
}
