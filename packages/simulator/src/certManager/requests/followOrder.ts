import type { KubernetesObject } from '../../kubernetes';
import { textAt } from '../../kubernetes/objects/json';
import {
  hashedName,
  isOwnedBy,
  ownerReference,
} from '../../kubernetes/objects/ownedBy';
import { readIssuerReference } from '../certificates/CertificateSpec';
import type { IssuanceWorld } from '../IssuanceWorld';
import { markFinished, markIssued, markPending } from './requestConditions';
import { requestedNames } from './requestedNames';

/** Has a request's certificate ordered at its ACME authority, and follows the Order. */
export function followOrder(
  request: KubernetesObject,
  world: IssuanceWorld,
): void {
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
    markIssued(request, world);
  } else if (['invalid', 'errored', 'expired'].includes(state)) {
    const reason = textAt(found, 'status', 'reason') ?? '';
    markFinished(
      request,
      world,
      'Failed',
      `Failed to wait for order resource "${name}" to become ready: order is in "${state}" state: ${reason}`,
    );
  } else {
    markPending(
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
  markPending(request, world, `Created Order resource ${namespace}/${name}`);
}
