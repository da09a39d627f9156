import { accessAnnotations } from '../controllers/readAccessSigns';
import { guardAnnotations } from './guardAnnotations';
import { solverOverrides } from './challenge/solverOverrides';
import {
  keepingAnnotations,
  shareAnnotations,
  targetAnnotations,
} from './keepingAnnotations';
import { latticeNameAnnotation } from './HttpRouteObject';
import { misspeltIssuerAnnotations } from './issuers/misspeltIssuerAnnotations';
import { at, field, integer, list, text, textMap, time } from '../input/pick';
import { syncedAnnotation } from './shimAnnotations';
import { secretSourceAnnotations } from './certificates/secretSources';

/** @public */
export interface OwnerReference {
  kind: string;
  name: string;
  uid: string;
  controller: boolean;
}

/**
 * What every Kubernetes object carries, as far as the diagnosis reads it.
 * Times are RFC 3339; labels and annotations have no prototype.
 * @public
 */
export interface ObjectHead {
  /** Empty where the object belongs to the cluster. */
  namespace: string;
  name: string;
  uid: string;
  resourceVersion: string;
  labels: Readonly<Record<string, string>>;
  /** Only those in `readAnnotations`. */
  annotations: Readonly<Record<string, string>>;
  ownerReferences: readonly OwnerReference[];
  creationTimestamp?: string;
  deletionTimestamp?: string;
  generation?: number;
}

/**
 * The annotations that are kept; a cluster's objects carry many more, some of them huge.
 * @public
 */
export const readAnnotations: readonly string[] = [
  'cert-manager.io/cluster-issuer',
  'cert-manager.io/issuer',
  'cert-manager.io/issuer-kind',
  'cert-manager.io/issuer-group',
  'cert-manager.io/certificate-name',
  'cert-manager.io/certificate-revision',
  'cert-manager.io/private-key-secret-name',
  ...solverOverrides.name,
  ...solverOverrides.class,
  'kubernetes.io/ingress.class',
  'kubernetes.io/tls-acme',
  ...keepingAnnotations,
  ...misspeltIssuerAnnotations.map(({ name }) => name),
  ...secretSourceAnnotations,
  'nginx.ingress.kubernetes.io/canary',
  'nginx.org/mergeable-ingress-type',
  syncedAnnotation,
  ...targetAnnotations,
  ...shareAnnotations,
  latticeNameAnnotation,
  'ingress.kubernetes.io/backends',
  ...accessAnnotations,
  ...guardAnnotations,
];

function readOwner(value: unknown): OwnerReference | undefined {
  const kind = text(field(value, 'kind'));
  const name = text(field(value, 'name'));
  const uid = text(field(value, 'uid'));
  return kind !== undefined && name !== undefined && uid !== undefined
    ? { kind, name, uid, controller: field(value, 'controller') === true }
    : undefined;
}

/** The head of an object; `undefined` where it has no name, and so is none. */
export function readHead(value: unknown): ObjectHead | undefined {
  const metadata = field(value, 'metadata');
  const name = text(field(metadata, 'name'));
  if (!name) {
    return undefined;
  }
  return {
    namespace: text(field(metadata, 'namespace')) ?? '',
    name,
    uid: text(field(metadata, 'uid')) ?? '',
    resourceVersion: text(field(metadata, 'resourceVersion')) ?? '',
    labels: textMap(field(metadata, 'labels')),
    annotations: textMap(at(metadata, 'annotations'), key =>
      readAnnotations.includes(key),
    ),
    ownerReferences: list(field(metadata, 'ownerReferences'), readOwner),
    creationTimestamp: time(field(metadata, 'creationTimestamp')),
    deletionTimestamp: time(field(metadata, 'deletionTimestamp')),
    generation: integer(field(metadata, 'generation')),
  };
}
