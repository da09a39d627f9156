import { crc32 } from 'node:zlib';
import type { KubernetesObject, OwnerReference } from './KubernetesObject';

/** The reference that makes an object another's, as cert-manager's controllers write it. */
export function ownerReference(owner: KubernetesObject): OwnerReference {
  return {
    apiVersion: owner.apiVersion,
    kind: owner.kind,
    name: owner.metadata.name,
    uid: owner.metadata.uid ?? '',
    controller: true,
    blockOwnerDeletion: true,
  };
}

/** True where the object's controller is this owner. */
export function isOwnedBy(
  object: KubernetesObject,
  owner: KubernetesObject,
): boolean {
  return (
    object.metadata.ownerReferences?.some(
      reference => reference.controller && reference.uid === owner.metadata.uid,
    ) ?? false
  );
}

/** `name-1234567890`: cert-manager appends a decimal 32-bit hash to the names of Orders and Challenges. */
export function hashedName(name: string, content: string): string {
  return `${name}-${crc32(content)}`;
}
