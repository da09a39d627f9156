import type {
  ExposureObservation,
  Observed,
} from '@exposure/backstage-plugin-exposure-common';
import { isDeepStrictEqual } from 'node:util';

/**
 * Whether two observations of an exposure hold the same facts, apart from when they were last seen to be current.
 * Objects are compared by identity: a reflector keeps an object until it changes. So an event in a large cluster
 * costs the exposures that it does not concern a few comparisons each, not a diagnosis.
 */
export function sameFacts(
  a: ExposureObservation,
  b: ExposureObservation,
): boolean {
  const keys = Object.keys(b);
  return (
    keys.length === Object.keys(a).length &&
    keys.every(key => sameFact(Reflect.get(a, key), Reflect.get(b, key)))
  );
}

function sameFact(a: unknown, b: unknown): boolean {
  if (isObserved(a) && isObserved(b)) {
    return sameObserved(a, b);
  }
  return a === b || isDeepStrictEqual(a, b);
}

function isObserved(fact: unknown): fact is Observed<unknown> {
  return typeof fact === 'object' && fact !== null && 'known' in fact;
}

function sameObserved(a: Observed<unknown>, b: Observed<unknown>): boolean {
  if (!a.known || !b.known) {
    return !a.known && !b.known && a.because === b.because;
  }
  return a.stale?.because === b.stale?.because && sameValue(a.value, b.value);
}

function sameValue(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) {
    return a === b || isDeepStrictEqual(a, b);
  }
  return (
    a.length === b.length && a.every((element, index) => element === b[index])
  );
}
