import { KubernetesObject, referenceTo } from '../../kubernetes';
import { JsonObject, textAt, valueAt } from '../../kubernetes/objects/json';
import { timestamp } from '../../kubernetes/store/writeObject';
import type { IssuanceWorld } from '../IssuanceWorld';
import {
  hashedName,
  isOwnedBy,
  ownerReference,
} from '../../kubernetes/objects/ownedBy';
import { selfCheck } from './selfCheck';

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
  if (textAt(challenge, 'spec', 'type') === 'HTTP-01') {
    createSolver(challenge, world);
  }
  setStatus(challenge, world, {
    presented: true,
    presentedAt: timestamp(world.clock.now()),
    state: 'pending',
  });
}

function check(challenge: KubernetesObject, world: IssuanceWorld): void {
  const dnsName = textAt(challenge, 'spec', 'dnsName') ?? '';
  const token = textAt(challenge, 'spec', 'token') ?? '';
  const type = textAt(challenge, 'spec', 'type') ?? '';
  // This world's DNS-01 solvers may write to every zone: their record is there as soon as it is presented.
  const obstacle =
    type === 'HTTP-01' ? selfCheck(dnsName, token, world) : undefined;
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

/** The Ingress that leads the authority's request to the solver; the simulated edge answers for its pod. */
function createSolver(challenge: KubernetesObject, world: IssuanceWorld): void {
  const { namespace, name } = challenge.metadata;
  const dnsName = textAt(challenge, 'spec', 'dnsName');
  const solver = hashedName('cm-acme-http-solver', name);
  world.cluster.create({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      name: solver,
      namespace,
      labels: { 'acme.cert-manager.io/http01-solver': 'true' },
      ownerReferences: [ownerReference(challenge)],
    },
    spec: {
      ingressClassName: textAt(
        challenge,
        'spec',
        'solver',
        'http01',
        'ingress',
        'ingressClassName',
      ),
      rules: [
        {
          host: dnsName,
          http: {
            paths: [
              {
                path: `/.well-known/acme-challenge/${textAt(
                  challenge,
                  'spec',
                  'token',
                )}`,
                pathType: 'Exact',
                backend: { service: { name: solver, port: { number: 8089 } } },
              },
            ],
          },
        },
      ],
    },
  });
}

function removeSolver(
  challenge: KubernetesObject,
  { cluster }: IssuanceWorld,
): void {
  for (const ingress of cluster.list('Ingress', challenge.metadata.namespace)) {
    if (isOwnedBy(ingress, challenge)) {
      cluster.remove(referenceTo(ingress));
    }
  }
}

function setStatus(
  challenge: KubernetesObject,
  { cluster }: IssuanceWorld,
  status: JsonObject,
): void {
  cluster.patchStatus(referenceTo(challenge), status);
}
