import type { KubernetesObject } from '../kubernetes';
import { textAt, valueAt } from '../kubernetes/json';
import { timestamp } from '../kubernetes/writeObject';
import { readIssuerReference } from './CertificateSpec';
import {
  Condition,
  conditionOf,
  holds,
  says,
  withCondition,
} from '../kubernetes/conditions';
import type { IssuanceWorld } from './IssuanceWorld';
import { hashedName, isOwnedBy, ownerReference } from '../kubernetes/ownedBy';

/** Walks a CertificateRequest on: approval, issuer, Order, certificate. One step at a time. */
export function reconcileRequest(
  request: KubernetesObject,
  world: IssuanceWorld,
): void {
  const ready = conditionOf(request, 'Ready');
  if (ready?.status === 'True' || ready?.reason === 'Failed') return;
  if (ready?.reason === 'Denied') return;
  if (holds(request, 'Denied')) {
    finish(
      request,
      world,
      'Denied',
      'The CertificateRequest was denied by an approval controller',
    );
  } else if (!holds(request, 'Approved')) {
    if (world.approves()) approve(request, world);
  } else {
    sign(request, world);
  }
}

function approve(request: KubernetesObject, world: IssuanceWorld): void {
  setCondition(request, world, {
    type: 'Approved',
    status: 'True',
    reason: 'cert-manager.io',
    message: 'Certificate request has been approved by cert-manager.io',
  });
}

function sign(request: KubernetesObject, world: IssuanceWorld): void {
  const { name, kind, group } = readIssuerReference(request);
  const namespace =
    kind === 'ClusterIssuer' ? undefined : request.metadata.namespace;
  const issuer =
    kind === 'Issuer' || kind === 'ClusterIssuer'
      ? world.cluster.get({ kind, name, namespace })
      : undefined;
  if (!issuer) {
    const lowered = kind.toLowerCase();
    wait(
      request,
      world,
      `Referenced "${kind}" not found: ${lowered}.${group} "${name}" not found`,
    );
  } else if (!holds(issuer, 'Ready')) {
    wait(
      request,
      world,
      'Referenced issuer does not have a Ready status condition',
    );
  } else if (valueAt(issuer, 'spec', 'acme')) {
    order(request, world);
  } else {
    issued(request, world);
  }
}

function order(request: KubernetesObject, world: IssuanceWorld): void {
  const found = world.cluster
    .list('Order', request.metadata.namespace)
    .find(it => isOwnedBy(it, request));
  if (!found) {
    createOrder(request, world);
    return;
  }
  const { namespace, name } = found.metadata;
  const state = textAt(found, 'status', 'state') ?? '';
  if (state === 'valid') {
    issued(request, world);
  } else if (['invalid', 'errored', 'expired'].includes(state)) {
    const reason = textAt(found, 'status', 'reason') ?? '';
    finish(
      request,
      world,
      'Failed',
      `Failed to wait for order resource "${name}" to become ready: order is in "${state}" state: ${reason}`,
    );
  } else {
    wait(
      request,
      world,
      `Waiting on certificate issuance from order ${namespace}/${name}: "${state}"`,
    );
  }
}

function createOrder(request: KubernetesObject, world: IssuanceWorld): void {
  const { namespace, labels, annotations } = request.metadata;
  const name = hashedName(
    request.metadata.name,
    `${request.metadata.uid}${textAt(request, 'spec', 'request')}`,
  );
  world.cluster.create({
    apiVersion: 'acme.cert-manager.io/v1',
    kind: 'Order',
    metadata: {
      name,
      namespace,
      labels,
      annotations,
      ownerReferences: [ownerReference(request)],
    },
    spec: {
      dnsNames: requestedNames(request),
      issuerRef: { ...readIssuerReference(request) },
      request: textAt(request, 'spec', 'request'),
    },
  });
  wait(request, world, `Created Order resource ${namespace}/${name}`);
}

/** The names in `spec.request`: this world's requests are a list of names, where real ones hold a PKCS#10 request. */
export function requestedNames(request: KubernetesObject): string[] {
  const encoded = textAt(request, 'spec', 'request') ?? '';
  return Buffer.from(encoded, 'base64').toString().split(',').filter(Boolean);
}

/** The counterpart of {@link requestedNames}. */
export function encodeNames(dnsNames: readonly string[]): string {
  return Buffer.from([...dnsNames].sort().join(',')).toString('base64');
}

function issued(request: KubernetesObject, world: IssuanceWorld): void {
  setCondition(request, world, {
    type: 'Ready',
    status: 'True',
    reason: 'Issued',
    message: 'Certificate fetched from issuer successfully',
  });
}

function wait(
  request: KubernetesObject,
  world: IssuanceWorld,
  message: string,
): void {
  setCondition(request, world, {
    type: 'Ready',
    status: 'False',
    reason: 'Pending',
    message,
  });
}

function finish(
  request: KubernetesObject,
  world: IssuanceWorld,
  reason: 'Failed' | 'Denied',
  message: string,
): void {
  setCondition(
    request,
    world,
    { type: 'Ready', status: 'False', reason, message },
    { failureTime: timestamp(world.clock.now()) },
  );
}

function setCondition(
  request: KubernetesObject,
  { cluster, clock }: IssuanceWorld,
  condition: Condition,
  more: Record<string, string> = {},
): void {
  if (says(request, condition)) return;
  const { kind, metadata } = request;
  cluster.patchStatus(
    { kind, name: metadata.name, namespace: metadata.namespace },
    { conditions: withCondition(request, condition, clock.now()), ...more },
  );
}
