import { KubernetesError } from '../KubernetesError';
import {
  isKubernetesObject,
  KubernetesObject,
} from '../objects/KubernetesObject';
import type { RequestTarget } from './RequestTarget';

/** Parses a JSON body. */
export function parseJsonBody(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new KubernetesError('BadRequest', String(error));
  }
}

/** Throws 415, e.g. for the protobuf that kubectl's `create` sends for built-in types. */
export function requireJson(contentType: string): void {
  if (/^application\/json\b/.test(contentType)) {
    return;
  }
  throw new KubernetesError(
    'UnsupportedMediaType',
    'the body of the request was in an unknown format - accepted media types include: application/json',
  );
}

/** The object that a request writes, in agreement with the URL. */
export function readWrittenObject(
  { namespace, name, type }: RequestTarget,
  value: unknown,
): KubernetesObject {
  if (!isKubernetesObject(value)) {
    throw new KubernetesError(
      'BadRequest',
      'the body is no Kubernetes object with a name',
    );
  }
  const { metadata, kind } = value;
  if (name !== undefined && name !== metadata.name) {
    throw new KubernetesError(
      'BadRequest',
      `the name of the object (${metadata.name}) does not match the name on the URL (${name})`,
    );
  }
  if (kind !== type.kind) {
    throw new KubernetesError('BadRequest', `${kind} is no ${type.kind}`);
  }
  return {
    ...value,
    metadata: { ...metadata, namespace: namespace ?? metadata.namespace },
  };
}
