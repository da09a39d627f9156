import { ownField, ownText } from './ownField';

/** What tells objects apart, taken from an object as the server sent it. */
export interface ObjectIdentity {
  /** `namespace/name`; the namespace is empty for objects of the cluster. */
  key: string;
  uid: string;
}

const longestName = 253;
const longestUid = 128;

/** Undefined where the value cannot be an object of a cluster. */
export function readIdentity(object: unknown): ObjectIdentity | undefined {
  const metadata = ownField(object, 'metadata');
  const name = ownText(metadata, 'name', longestName);
  const uid = ownText(metadata, 'uid', longestUid);
  const namespace = ownText(metadata, 'namespace', longestName) ?? '';
  return name && uid ? { key: `${namespace}/${name}`, uid } : undefined;
}

const longestVersion = 256;

/** The version of an object or a list: opaque, fit only to be sent back. */
export function readVersion(object: unknown): string | undefined {
  return ownText(
    ownField(object, 'metadata'),
    'resourceVersion',
    longestVersion,
  );
}
