import type { ObjectHead } from '../../kubernetes';

/** An owner reference names its owner's uid: an object of the same name made later is another owner. */
function isOwnedBy(object: ObjectHead, owner: ObjectHead): boolean {
  const reference = object.ownerReferences.find(
    entry => entry.name === owner.name,
  );
  return (
    reference === undefined ||
    reference.uid === '' ||
    owner.uid === '' ||
    reference.uid === owner.uid
  );
}

/** The objects that name one of the owners. */
function naming<T extends ObjectHead>(
  kind: string,
  owners: readonly ObjectHead[],
  lookup: ReadonlyMap<string, readonly T[]>,
  isMeant: (object: ObjectHead, owner: ObjectHead) => boolean,
): T[] {
  return owners.flatMap(owner =>
    (lookup.get(`${kind} ${owner.namespace}/${owner.name}`) ?? []).filter(
      object => isMeant(object, owner),
    ),
  );
}

/** Those that belong to one of the owners. */
export function owned<T extends ObjectHead>(
  kind: string,
  owners: readonly ObjectHead[],
  lookup: ReadonlyMap<string, readonly T[]>,
): T[] {
  return naming(kind, owners, lookup, isOwnedBy);
}

/** What belongs to an earlier object of the same name, which is gone. */
export function ofNamesakes<T extends ObjectHead>(
  kind: string,
  owners: readonly ObjectHead[],
  lookup: ReadonlyMap<string, readonly T[]>,
): T[] {
  return naming(
    kind,
    owners,
    lookup,
    (object, owner) => !isOwnedBy(object, owner),
  );
}
