import { at, field, list, text } from '../../input/pick';
import type { Condition } from '../Condition';
import { readConditions } from '../Condition';
import type { ObjectHead } from '../ObjectHead';

/**
 * Why a container of a Pod does not run.
 * @public
 */
export interface StoppedContainer {
  /** The kubelet's reason, e.g. `ErrImagePull` or `OOMKilled`. */
  reason: string;
  message: string;
}

/**
 * The parts of a `v1` Pod that the diagnosis reads. Only the Pods of cert-manager's HTTP-01 solver are watched.
 * @public
 */
export interface PodObject extends ObjectHead {
  kind: 'Pod';
  phase: string;
  /** Why the Pod as a whole failed, e.g. `Evicted`. */
  reason?: string;
  message?: string;
  conditions: Condition[];
  stopped: StoppedContainer[];
}

/** A container that waits, or that stopped; one that restarts after it stopped says why it did. */
function readStopped(value: unknown): StoppedContainer | undefined {
  const states = [
    at(value, 'state', 'waiting'),
    at(value, 'state', 'terminated'),
    at(value, 'lastState', 'terminated'),
  ];
  const state = states.find(entry => text(field(entry, 'reason')));
  return state === undefined
    ? undefined
    : {
        reason: text(field(state, 'reason')) ?? '',
        message: text(field(state, 'message')) ?? '',
      };
}

export function readPod(head: ObjectHead, value: unknown): PodObject {
  const status = field(value, 'status');
  return {
    kind: 'Pod',
    ...head,
    phase: text(field(status, 'phase')) ?? '',
    reason: text(field(status, 'reason')),
    message: text(field(status, 'message')),
    conditions: readConditions(status),
    stopped: list(field(status, 'containerStatuses'), readStopped),
  };
}
