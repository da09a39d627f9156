import type { KubernetesObject } from '../../kubernetes';
import { conditionOf, holds } from '../../kubernetes/objects/conditions';
import { valueAt } from '../../kubernetes/objects/json';
import { readIssuerReference } from '../certificates/CertificateSpec';
import { findIssuer } from './findIssuer';
import { followOrder } from './followOrder';
import type { IssuanceWorld } from '../IssuanceWorld';
import {
  markFinished,
  markIssued,
  markPending,
  setRequestCondition,
} from './requestConditions';

/** Walks a CertificateRequest on: approval, issuer, Order, certificate. One step at a time. */
export function reconcileRequest(
  request: KubernetesObject,
  world: IssuanceWorld,
): void {
  const ready = conditionOf(request, 'Ready');
  if (ready?.status === 'True' || ready?.reason === 'Failed') {
    return;
  }
  if (ready?.reason === 'Denied') {
    return;
  }
  if (holds(request, 'Denied')) {
    markFinished(
      request,
      world,
      'Denied',
      'The CertificateRequest was denied by an approval controller',
    );
  } else if (holds(request, 'Approved')) {
    sign(request, world);
  } else if (world.approves()) {
    setRequestCondition(request, world, {
      type: 'Approved',
      status: 'True',
      reason: 'cert-manager.io',
      message: 'Certificate request has been approved by cert-manager.io',
    });
  }
}

function sign(request: KubernetesObject, world: IssuanceWorld): void {
  if (readIssuerReference(request).group !== 'cert-manager.io') {
    signExternally(request, world);
    return;
  }
  const issuer = findIssuer(request, world.cluster);
  if (!issuer) {
    const { name, kind, group } = readIssuerReference(request);
    markPending(
      request,
      world,
      `Referenced "${kind}" not found: ${kind.toLowerCase()}.${group} "${name}" not found`,
    );
  } else if (!holds(issuer, 'Ready')) {
    markPending(
      request,
      world,
      'Referenced issuer does not have a Ready status condition',
    );
  } else if (valueAt(issuer, 'spec', 'acme')) {
    followOrder(request, world);
  } else {
    markIssued(request, world);
  }
}

/** The controller of an external issuer: AWS Private CA, in the words of its aws-privateca-issuer. */
function signExternally(request: KubernetesObject, world: IssuanceWorld): void {
  const answer = world.refusals.get(readIssuerReference(request).name);
  if (answer === undefined) {
    markIssued(request, world);
  } else {
    markFinished(
      request,
      world,
      'Failed',
      `failed to request certificate from PCA: ${answer}`,
    );
  }
}
