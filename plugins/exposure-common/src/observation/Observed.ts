/**
 * Why a fact is unknown. `notRead` also means: nobody asked yet, or the input was left out.
 * @public
 */
export type UnknownBecause =
  | 'notRead'
  | 'forbidden'
  | 'absent'
  | 'unreachable'
  | 'tooLarge'
  | 'malformed'
  | 'notConfigured';

/**
 * A fact that was read. `at` is when it was last known to be current (RFC 3339, UTC);
 * `stale` is set when the source has failed since then.
 * @public
 */
export interface Known<T> {
  known: true;
  value: T;
  at: string;
  stale?: { because: UnknownBecause; since: string };
}

/**
 * A fact that was not read: "absent" and "could not look" are never the same.
 * @public
 */
export interface Unknown {
  known: false;
  because: UnknownBecause;
  since: string;
  message?: string;
}

/** @public */
export type Observed<T> = Known<T> | Unknown;

/** @public */
export function known<T>(
  value: T,
  at: string,
  stale?: Known<T>['stale'],
): Known<T> {
  return stale ? { known: true, value, at, stale } : { known: true, value, at };
}

/** @public */
export function unknown(
  because: UnknownBecause,
  since: string,
  message?: string,
): Unknown {
  return message === undefined
    ? { known: false, because, since }
    : { known: false, because, since, message };
}
