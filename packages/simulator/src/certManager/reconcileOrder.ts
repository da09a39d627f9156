import type { KubernetesObject } from '../kubernetes';
import {
  isJsonObject,
  JsonObject,
  listAt,
  textAt,
  valueAt,
} from '../kubernetes/json';
import { timestamp } from '../kubernetes/writeObject';
import { readDnsNames, readIssuerReference } from './CertificateSpec';
import type { IssuanceWorld } from './IssuanceWorld';
import { hashedName, isOwnedBy, ownerReference } from '../kubernetes/ownedBy';

/** Walks an Order on: creation at the authority, one Challenge a name, the certificate. */
export function reconcileOrder(
  order: KubernetesObject,
  world: IssuanceWorld,
): void {
  const state = textAt(order, 'status', 'state');
  if (state === undefined) place(order, world);
  else if (state === 'pending') followChallenges(order, world);
  else if (state === 'ready' || state === 'processing') finalize(order, world);
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

/** Without a solver for the name nothing is created and the Order stays pending, as cert-manager leaves it. */
function createChallenge(
  order: KubernetesObject,
  authorization: unknown,
  existing: readonly KubernetesObject[],
  { cluster }: IssuanceWorld,
): void {
  const { namespace } = order.metadata;
  const { kind, name, group } = readIssuerReference(order);
  const issuer = cluster.get({
    kind,
    name,
    namespace: kind === 'ClusterIssuer' ? undefined : namespace,
  });
  const wildcard = valueAt(authorization, 'wildcard') === true;
  const solver = listAt(issuer, 'spec', 'acme', 'solvers')
    .filter(isJsonObject)
    .find(it => (wildcard ? it.dns01 : it.http01 ?? it.dns01));
  const url = textAt(authorization, 'url') ?? '';
  const known = existing.some(
    it => textAt(it, 'spec', 'authorizationURL') === url,
  );
  if (!solver || known) return;
  const dnsName = textAt(authorization, 'identifier') ?? '';
  const type = solver.http01 && !wildcard ? 'http-01' : 'dns-01';
  const offered = listAt(authorization, 'challenges').find(
    it => textAt(it, 'type') === type,
  );
  cluster.create({
    apiVersion: 'acme.cert-manager.io/v1',
    kind: 'Challenge',
    metadata: {
      name: hashedName(order.metadata.name, `${dnsName}${wildcard}`),
      namespace,
      ownerReferences: [ownerReference(order)],
    },
    spec: {
      authorizationURL: url,
      dnsName,
      wildcard,
      type: type.toUpperCase(),
      token: textAt(offered, 'token'),
      url: textAt(offered, 'url'),
      key: tokenOf(url, 'key'),
      solver,
      issuerRef: { name, kind, group },
    },
  });
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
    const { kind, metadata } = challenge;
    if (isOwnedBy(challenge, order))
      world.cluster.remove({
        kind,
        name: metadata.name,
        namespace: metadata.namespace,
      });
  }
}

function tokenOf(seed: string, type: string): string {
  return Buffer.from(hashedName(seed, type)).toString('base64url').slice(-43);
}

function setStatus(
  order: KubernetesObject,
  { cluster }: IssuanceWorld,
  status: JsonObject,
): void {
  if (textAt(order, 'status', 'state') === status.state) return;
  const { kind, metadata } = order;
  cluster.patchStatus(
    { kind, name: metadata.name, namespace: metadata.namespace },
    status,
  );
}
