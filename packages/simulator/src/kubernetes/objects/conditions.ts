import type { KubernetesObject } from './KubernetesObject';
import { isJsonObject, listAt, textAt } from './json';
import { timestamp } from '../store/writeObject';

/** One entry of `status.conditions`. */
export interface Condition {
  type: string;
  status: 'True' | 'False' | 'Unknown';
  reason?: string;
  message?: string;
  observedGeneration?: number;
  lastTransitionTime?: string;
}

/** The condition of a type, or `undefined`. */
export function conditionOf(
  object: KubernetesObject | undefined,
  type: string,
): Condition | undefined {
  return listAt(object, 'status', 'conditions').find(
    (it): it is Condition & Record<string, unknown> =>
      isJsonObject(it) && textAt(it, 'type') === type,
  );
}

/** True where the condition is there and holds. */
export function holds(object: KubernetesObject | undefined, type: string) {
  return conditionOf(object, type)?.status === 'True';
}

/** The conditions with one set; the time moves only when the status does (Kubernetes API conventions). */
export function withCondition(
  object: KubernetesObject,
  condition: Condition,
  now: Date,
): unknown[] {
  const before = conditionOf(object, condition.type);
  const lastTransitionTime =
    before?.status === condition.status
      ? before.lastTransitionTime
      : timestamp(now);
  const made = { ...condition, lastTransitionTime };
  const others = listAt(object, 'status', 'conditions');
  return before
    ? others.map(it => (textAt(it, 'type') === condition.type ? made : it))
    : [...others, made];
}

/** The conditions without the one of a type. */
export function withoutCondition(object: KubernetesObject, type: string) {
  return listAt(object, 'status', 'conditions').filter(
    it => textAt(it, 'type') !== type,
  );
}

/** True where a condition already says the same. */
export function says(
  object: KubernetesObject,
  { type, status, reason, message }: Condition,
): boolean {
  const found = conditionOf(object, type);
  return (
    found?.status === status &&
    found.reason === reason &&
    found.message === message
  );
}
