import { KubernetesObject, referenceTo } from '../../kubernetes';
import { JsonObject, textAt, valueAt } from '../../kubernetes/objects/json';
import { timestamp } from '../../kubernetes/store/writeObject';
import type { IssuanceWorld } from '../IssuanceWorld';
import { dnsRefusal } from './dnsRefusal';
import { selfCheck } from './selfCheck';
import { createSolver, removeSolver } from './solver';

/** Walks a Challenge on: queued, presented, self-checked, taken to the authority. */
export function reconcileChallenge(
  challenge: KubernetesObject,
  world: IssuanceWorld,
): void {
  const { status } = challenge;
  if (['valid', 'invalid'].includes(textAt(status, 'state') ?? '')) {
    return;
  }
  if (valueAt(status, 'processing') !== true) {
    setStatus(challenge, world, { processing: true, presented: false });
  } else if (valueAt(status, 'presented') !== true) {
    present(challenge, world);
  } else {
    check(challenge, world);
  }
}

function present(challenge: KubernetesObject, world: IssuanceWorld): void {
  const refusal = dnsRefusal(challenge, world);
  if (refusal) {
    setStatus(challenge, world, { state: 'pending', reason: refusal });
    world.wakeAfter(world.selfCheckMs);
    return;
  }
  if (textAt(challenge, 'spec', 'type') === 'HTTP-01') {
    createSolver(challenge, world);
  }
  setStatus(challenge, world, {
    presented: true,
    presentedAt: timestamp(world.clock.now()),
    state: 'pending',
    reason: null,
  });
}

function check(challenge: KubernetesObject, world: IssuanceWorld): void {
  const dnsName = textAt(challenge, 'spec', 'dnsName') ?? '';
  const type = textAt(challenge, 'spec', 'type') ?? '';
  // The record of a DNS-01 solver is there as soon as it is presented.
  const obstacle = type === 'HTTP-01' ? selfCheck(challenge, world) : undefined;
  if (obstacle) {
    setStatus(challenge, world, {
      reason: `Waiting for ${type} challenge propagation: ${obstacle}`,
    });
    world.wakeAfter(world.selfCheckMs);
    return;
  }
  if (!isValidated(challenge, world)) {
    return;
  }
  const refusal = world.acme.caaRefusal(dnsName);
  setStatus(challenge, world, {
    presented: false,
    processing: false,
    state: refusal ? 'invalid' : 'valid',
    reason: refusal
      ? `Error accepting authorization: acme: authorization error for ${dnsName}: ${refusal}`
      : 'Successfully authorized domain',
  });
  removeSolver(challenge, world);
}

/** The self-check has passed: hands the challenge over, and says when the authority has made up its mind. */
function isValidated(
  challenge: KubernetesObject,
  world: IssuanceWorld,
): boolean {
  const { uid = '' } = challenge.metadata;
  const now = world.clock.now().getTime();
  const handedOver = world.handedOver.get(uid);
  if (handedOver === undefined) {
    world.handedOver.set(uid, now);
    setStatus(challenge, world, { reason: null });
    world.wakeAfter(world.validationMs);
    return false;
  }
  const rest = handedOver + world.validationMs - now;
  if (rest > 0) {
    world.wakeAfter(rest);
  } else {
    world.handedOver.delete(uid);
  }
  return rest <= 0;
}

function setStatus(
  challenge: KubernetesObject,
  { cluster }: IssuanceWorld,
  status: JsonObject,
): void {
  cluster.patchStatus(referenceTo(challenge), status);
}
