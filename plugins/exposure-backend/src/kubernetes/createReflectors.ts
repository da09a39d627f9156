import {
  groupsOf,
  readObject,
  watchedKinds,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ObjectOf,
  WatchedKind,
} from '@exposure/backstage-plugin-exposure-common';
import { KindReflector } from './KindReflector';
import type { ReflectorOptions } from './reflector/Reflector';

/** What follows each watched kind. */
export type Reflectors = {
  readonly [K in WatchedKind]: KindReflector<ObjectOf<K>>;
};

/** What all reflectors of one cluster share. */
export type SharedOptions = Omit<ReflectorOptions<unknown>, 'kind' | 'read'>;

/** The reflectors of one cluster. No other path is ever asked for than those of the table of watched kinds. */
export function createReflectors(shared: SharedOptions): Reflectors {
  const made = watchedKinds.map(kind => [
    kind.kind,
    new KindReflector(
      groupsOf(kind).map(group => ({
        ...shared,
        kind: { ...kind, group },
        read: (object: unknown) => readObject(kind.kind, object),
      })),
    ),
  ]);
  // The table of watched kinds is what the type is made from, so no kind is missing.
  return Object.fromEntries(made) as Reflectors;
}
