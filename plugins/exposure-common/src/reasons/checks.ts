import type { PartName } from '../observation/ExposureObservation';
import type { Finder } from './defineReason';
import type { Reason } from './reasons';
import { definitions, reasonNames } from './reasons';

/** A reason's finder, with the parts of the observation that must be known for it. */
export interface Check {
  reason: Reason;
  needs: readonly PartName[];
  find: Finder;
}

/** Every check of an observation, in the order of the table. */
export const checks: readonly Check[] = reasonNames.flatMap(reason => {
  const definition = definitions[reason];
  return definition.foundBy
    ? []
    : [{ reason, needs: definition.needs, find: definition.find }];
});
