import type { PartName } from '../observation/ExposureObservation';
import type { Actor, Evidence, Finding } from '../status/ExposureStatus';
import type { Facts } from './facts/Facts';
import type { Reason } from './reasons';

/** That something is as a reason says, with what its words need. */
export interface Violation {
  params: Finding['params'];
  evidence: Evidence[];
  /** When the progress began that this is part of (RFC 3339); left out = it is no progress. */
  since?: string;
  /** Instead of the reason's own actor. */
  actor?: Actor['kind'];
}

/** One thing that can be the case. Pure: the same facts and time give the same answer. */
export type Check = (facts: Facts, now: Date) => Violation | undefined;

/** A check with the parts of the observation that must be known for it. */
export interface CheckEntry {
  reason: Reason;
  needs: readonly PartName[];
  find: Check;
}
