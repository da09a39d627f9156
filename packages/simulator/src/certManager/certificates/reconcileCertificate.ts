import type { KubernetesObject } from '../../kubernetes';
import {
  Condition,
  conditionOf,
  holds,
  says,
} from '../../kubernetes/objects/conditions';
import { textAt, valueAt } from '../../kubernetes/objects/json';
import {
  advanceIssuance,
  nextRevision,
  removeRequest,
} from './advanceIssuance';
import { issuanceTrigger, readinessViolation } from './certificatePolicies';
import { conditionsWith, setCertificateStatus } from './certificateStatus';
import { issuedAtOf, validityStatus } from './certificateSecret';
import type { IssuanceWorld } from '../IssuanceWorld';

const hourMs = 60 * 60 * 1000;
const mostHours = 32;

/** Walks a Certificate on: readiness, trigger, request, Secret, back-off. One step at a time. */
export function reconcileCertificate(
  certificate: KubernetesObject,
  world: IssuanceWorld,
): void {
  if (updateReady(certificate, world)) {
    return;
  }
  if (holds(certificate, 'Issuing')) {
    advanceIssuance(certificate, world);
    return;
  }
  const trigger = issuanceTrigger(certificate, world);
  if (!trigger || waitsForRetry(certificate, world)) {
    return;
  }
  setCertificateStatus(certificate, world, {
    conditions: conditionsWith(certificate, world, {
      type: 'Issuing',
      status: 'True',
      ...trigger,
    }),
  });
  // What is left of a failed attempt has the name that the next request needs.
  removeRequest(certificate, world, nextRevision(certificate));
}

function updateReady(
  certificate: KubernetesObject,
  world: IssuanceWorld,
): boolean {
  const violation = readinessViolation(certificate, world);
  const ready: Condition = violation
    ? { type: 'Ready', status: 'False', ...violation }
    : {
        type: 'Ready',
        status: 'True',
        reason: 'Ready',
        message: 'Certificate is up to date and has not expired',
      };
  if (says(certificate, ready)) {
    return false;
  }
  const issuedAt = violation ? undefined : issuedAtOf(certificate, world);
  setCertificateStatus(certificate, world, {
    conditions: conditionsWith(certificate, world, ready),
    // A Secret outlives its Certificate: one that is made anew finds it good, and its dates in it.
    ...(issuedAt && validityStatus(issuedAt)),
  });
  return true;
}

/** After a failure: 1 h, doubled by each further one up to 32 h, unless the spec has changed since. */
function waitsForRetry(
  certificate: KubernetesObject,
  world: IssuanceWorld,
): boolean {
  const failedAt = textAt(certificate, 'status', 'lastFailureTime');
  const attempts = Number(
    valueAt(certificate, 'status', 'failedIssuanceAttempts') ?? 0,
  );
  const judged = conditionOf(certificate, 'Issuing')?.observedGeneration;
  if (!failedAt || judged !== certificate.metadata.generation) {
    return false;
  }
  const hours = Math.min(mostHours, 2 ** (attempts - 1));
  const wait =
    Date.parse(failedAt) + hours * hourMs - world.clock.now().getTime();
  if (wait > 0) {
    world.wakeAfter(wait);
  }
  return wait > 0;
}
