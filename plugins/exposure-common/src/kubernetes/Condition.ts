import { field, integer, list, text, time } from '../input/pick';

/**
 * A condition in the Kubernetes API conventions.
 * @public
 */
export interface Condition {
  type: string;
  status: string;
  reason: string;
  message: string;
  lastTransitionTime?: string;
  observedGeneration?: number;
}

function readCondition(value: unknown): Condition | undefined {
  const type = text(field(value, 'type'));
  const status = text(field(value, 'status'));
  return type === undefined || status === undefined
    ? undefined
    : {
        type,
        status,
        reason: text(field(value, 'reason')) ?? '',
        message: text(field(value, 'message')) ?? '',
        lastTransitionTime: time(field(value, 'lastTransitionTime')),
        observedGeneration: integer(field(value, 'observedGeneration')),
      };
}

/** The conditions of a status. */
export function readConditions(status: unknown): Condition[] {
  return list(field(status, 'conditions'), readCondition);
}

/**
 * The condition of a type, where there is one.
 * @public
 */
export function findCondition(
  conditions: readonly Condition[],
  type: string,
): Condition | undefined {
  return conditions.find(condition => condition.type === type);
}

/**
 * The conditions that are about an object as it is now. One that names an older generation was said of what the object
 * was before its last change.
 * @see https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md#typical-status-properties
 * @public
 */
export function currentConditions(
  conditions: readonly Condition[],
  generation: number | undefined,
): Condition[] {
  return conditions.filter(
    ({ observedGeneration }) =>
      observedGeneration === undefined ||
      generation === undefined ||
      observedGeneration >= generation,
  );
}
