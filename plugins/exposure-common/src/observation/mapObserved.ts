import type { Observed } from './Observed';

/** Applies a function to a known value; unknown stays unknown, stale stays stale. */
export function mapObserved<A, B>(
  observed: Observed<A>,
  apply: (value: A) => B,
): Observed<B> {
  return observed.known
    ? { ...observed, value: apply(observed.value) }
    : observed;
}

/** A kind that the cluster does not have, where nothing needs it, has no objects. */
export function emptyWhereAbsent<T>(
  observed: Observed<readonly T[]>,
): Observed<readonly T[]> {
  return !observed.known && observed.because === 'absent'
    ? { known: true, value: [], at: observed.since }
    : observed;
}

/** The known value of a list, or nothing: for what only adds to a finding. */
export function listOf<T>(observed: Observed<readonly T[]>): readonly T[] {
  return observed.known ? observed.value : [];
}
