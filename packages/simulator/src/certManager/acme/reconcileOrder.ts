import { KubernetesObject, referenceTo } from '../../kubernetes';
import { JsonObject, listAt, textAt } from '../../kubernetes/objects/json';
import { isOwnedBy } from '../../kubernetes/objects/ownedBy';
import { timestamp } from '../../kubernetes/store/writeObject';
import { readDnsNames } from '../certificates/CertificateSpec';
import { createChallenge, tokenOf } from './createChallenge';
import type { IssuanceWorld } from '../IssuanceWorld';

/** Walks an Order on: creation at the authority, one Challenge a name, the certificate. */
export function reconcileOrder(
  order: KubernetesObject,
  world: IssuanceWorld,
): void {
  const state = textAt(order, 'status', 'state');
  if (state === undefined) {
    place(order, world);
  } else if (state === 'pending') {
    followChallenges(order, world);
  } else if (state === 'ready' || state === 'processing') {
    finalize(order, world);
  }
}

function place(order: KubernetesObject, world: IssuanceWorld): void {
  const dnsNames = readDnsNames(order);
  const { acme } = world;
  const refusal = acme.refusal(dnsNames);
  if (refusal) {
    setStatus(order, world, {
      state: 'errored',
      reason: `Failed to create Order: ${refusal}`,
      failureTime: timestamp(world.clock.now()),
    });
    return;
  }
  const { name } = order.metadata;
  setStatus(order, world, {
    state: 'pending',
    url: acme.url('order', name),
    finalizeURL: acme.url('finalize', name),
    authorizations: dnsNames.map(dnsName => {
      const seed = `${name}/${dnsName}`;
      return {
        identifier: dnsName.replace(/^\*\./, ''),
        initialState: 'pending',
        url: acme.url('authz', seed),
        wildcard: dnsName.startsWith('*.'),
        challenges: ['http-01', 'dns-01'].map(type => ({
          type,
          token: tokenOf(seed, type),
          url: acme.url('chall', `${seed}/${type}`),
        })),
      };
    }),
  });
}

function followChallenges(order: KubernetesObject, world: IssuanceWorld): void {
  const challenges = world.cluster
    .list('Challenge', order.metadata.namespace)
    .filter(it => isOwnedBy(it, order));
  const authorizations = listAt(order, 'status', 'authorizations');
  if (challenges.length < authorizations.length) {
    authorizations.forEach(it => createChallenge(order, it, challenges, world));
    return;
  }
  const states = challenges.map(it => textAt(it, 'status', 'state'));
  const failed = states.find(
    it => it === 'invalid' || it === 'errored' || it === 'expired',
  );
  if (failed) {
    setStatus(order, world, {
      state: 'invalid',
      failureTime: timestamp(world.clock.now()),
    });
  } else if (states.every(it => it === 'valid')) {
    setStatus(order, world, { state: 'ready' });
  }
}

function finalize(order: KubernetesObject, world: IssuanceWorld): void {
  const dnsNames = readDnsNames(order);
  if (world.acme.isSlow(dnsNames)) {
    setStatus(order, world, { state: 'processing' });
    world.wakeAfter(5_000);
    return;
  }
  world.acme.countIssued(dnsNames);
  setStatus(order, world, { state: 'valid' });
  for (const challenge of world.cluster.list(
    'Challenge',
    order.metadata.namespace,
  )) {
    if (isOwnedBy(challenge, order)) {
      world.cluster.remove(referenceTo(challenge));
    }
  }
}

function setStatus(
  order: KubernetesObject,
  { cluster }: IssuanceWorld,
  status: JsonObject,
): void {
  if (textAt(order, 'status', 'state') === status.state) {
    return;
  }
  cluster.patchStatus(referenceTo(order), status);
}
