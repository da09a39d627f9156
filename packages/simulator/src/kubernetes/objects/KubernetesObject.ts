import { isJsonObject, JsonObject } from './json';

/** `metadata.ownerReferences[]` (Kubernetes API conventions). */
export interface OwnerReference {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
  controller?: boolean;
  blockOwnerDeletion?: boolean;
}

/** The part of ObjectMeta that the simulator keeps. */
export interface ObjectMeta {
  name: string;
  namespace?: string;
  uid?: string;
  resourceVersion?: string;
  generation?: number;
  /** RFC 3339, UTC, whole seconds, as an API server writes it. */
  creationTimestamp?: string;
  deletionTimestamp?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  ownerReferences?: OwnerReference[];
  finalizers?: string[];
}

/** Any Kubernetes object; `spec` and `status` are as whoever wrote them left them. */
export interface KubernetesObject {
  apiVersion: string;
  kind: string;
  metadata: ObjectMeta;
  spec?: JsonObject;
  status?: JsonObject;
  [field: string]: unknown;
}

/** True where the value has a kind, a version and metadata with a name. */
export function isKubernetesObject(value: unknown): value is KubernetesObject {
  return (
    isJsonObject(value) &&
    typeof value.apiVersion === 'string' &&
    typeof value.kind === 'string' &&
    isJsonObject(value.metadata) &&
    typeof value.metadata.name === 'string'
  );
}

/** `namespace/name`, or the name alone for objects of the cluster. */
export function objectKey(name: string, namespace?: string): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}

/** Identifies one object. */
export interface ObjectReference {
  kind: string;
  name: string;
  namespace?: string;
}

/** The reference of an object. */
export function referenceTo({
  kind,
  metadata,
}: KubernetesObject): ObjectReference {
  return { kind, name: metadata.name, namespace: metadata.namespace };
}
