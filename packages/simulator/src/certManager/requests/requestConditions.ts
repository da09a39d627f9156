import { KubernetesObject, referenceTo } from '../../kubernetes';
import {
  Condition,
  says,
  withCondition,
} from '../../kubernetes/objects/conditions';
import { timestamp } from '../../kubernetes/store/writeObject';
import type { IssuanceWorld } from '../IssuanceWorld';

/** Says that the certificate is there. */
export function markIssued(
  request: KubernetesObject,
  world: IssuanceWorld,
): void {
  setRequestCondition(request, world, {
    type: 'Ready',
    status: 'True',
    reason: 'Issued',
    message: 'Certificate fetched from issuer successfully',
  });
}

/** Says what the request waits for. */
export function markPending(
  request: KubernetesObject,
  world: IssuanceWorld,
  message: string,
): void {
  setRequestCondition(request, world, {
    type: 'Ready',
    status: 'False',
    reason: 'Pending',
    message,
  });
}

/** Says that the request has come to a bad end; cert-manager never takes it up again. */
export function markFinished(
  request: KubernetesObject,
  world: IssuanceWorld,
  reason: 'Failed' | 'Denied',
  message: string,
): void {
  setRequestCondition(
    request,
    world,
    { type: 'Ready', status: 'False', reason, message },
    { failureTime: timestamp(world.clock.now()) },
  );
}

/** Sets a condition where it does not say the same already. */
export function setRequestCondition(
  request: KubernetesObject,
  { cluster, clock }: IssuanceWorld,
  condition: Condition,
  more: Record<string, string> = {},
): void {
  if (says(request, condition)) {
    return;
  }
  cluster.patchStatus(referenceTo(request), {
    conditions: withCondition(request, condition, clock.now()),
    ...more,
  });
}
