import type { Reason } from './reasons';
import { definitions, isReason, reasonNames } from './reasons';

function explainersOf(reason: Reason): ReadonlySet<Reason> {
  const { explainedBy = [] } = definitions[reason];
  return new Set(
    explainedBy.flatMap(name =>
      isReason(name)
        ? [name]
        : reasonNames.filter(other => definitions[other].among === name),
    ),
  );
}

/** Each reason with those that explain it: beside one of them it is only information. */
export const explanations: ReadonlyMap<Reason, ReadonlySet<Reason>> = new Map(
  reasonNames.map(reason => [reason, explainersOf(reason)]),
);
