import type { KubernetesObject } from '../kubernetes';
import { JsonObject, textAt, valueAt } from '../kubernetes/json';
import { timestamp } from '../kubernetes/writeObject';
import { issuanceTrigger, readinessViolation } from './certificatePolicies';
import { validityFrom, writeSecret } from './certificateSecret';
import { readCertificateSpec } from './CertificateSpec';
import {
  Condition,
  conditionOf,
  holds,
  says,
  withCondition,
  withoutCondition,
} from '../kubernetes/conditions';
import type { IssuanceWorld } from './IssuanceWorld';
import { hashedName, ownerReference } from '../kubernetes/ownedBy';
import { encodeNames } from './reconcileRequest';

const hourMs = 60 * 60 * 1000;
const mostHours = 32;

/** Walks a Certificate on: readiness, trigger, request, Secret, back-off. One step at a time. */
export function reconcileCertificate(
  certificate: KubernetesObject,
  world: IssuanceWorld,
): void {
  if (updateReady(certificate, world)) return;
  if (holds(certificate, 'Issuing')) {
    advance(certificate, world);
    return;
  }
  const trigger = issuanceTrigger(certificate, world);
  if (!trigger || waitsForRetry(certificate, world)) return;
  setStatus(certificate, world, {
    conditions: conditions(certificate, world, {
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
  if (says(certificate, ready)) return false;
  setStatus(certificate, world, {
    conditions: conditions(certificate, world, ready),
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
  if (!failedAt || judged !== certificate.metadata.generation) return false;
  const hours = Math.min(mostHours, 2 ** (attempts - 1));
  const wait =
    Date.parse(failedAt) + hours * hourMs - world.clock.now().getTime();
  if (wait > 0) world.wakeAfter(wait);
  return wait > 0;
}

function advance(certificate: KubernetesObject, world: IssuanceWorld): void {
  const { name, namespace } = certificate.metadata;
  const revision = nextRevision(certificate);
  if (!textAt(certificate, 'status', 'nextPrivateKeySecretName')) {
    setStatus(certificate, world, {
      nextPrivateKeySecretName: hashedName(name, `${revision}`),
    });
    return;
  }
  const request = world.cluster.get({
    kind: 'CertificateRequest',
    name: `${name}-${revision}`,
    namespace,
  });
  const { dnsNames } = readCertificateSpec(certificate);
  if (request && textAt(request, 'spec', 'request') !== encodeNames(dnsNames)) {
    removeRequest(certificate, world, revision);
  } else if (!request) {
    createRequest(certificate, world, revision);
  } else if (holds(request, 'Ready')) {
    succeed(certificate, world, revision);
  } else if (textAt(request, 'status', 'failureTime')) {
    fail(certificate, request, world);
  }
}

function createRequest(
  certificate: KubernetesObject,
  { cluster }: IssuanceWorld,
  revision: number,
): void {
  const { name, namespace, labels } = certificate.metadata;
  const { dnsNames, issuerRef } = readCertificateSpec(certificate);
  cluster.create({
    apiVersion: 'cert-manager.io/v1',
    kind: 'CertificateRequest',
    metadata: {
      name: `${name}-${revision}`,
      namespace,
      labels,
      annotations: {
        'cert-manager.io/certificate-name': name,
        'cert-manager.io/certificate-revision': `${revision}`,
        'cert-manager.io/private-key-secret-name':
          textAt(certificate, 'status', 'nextPrivateKeySecretName') ?? '',
      },
      ownerReferences: [ownerReference(certificate)],
    },
    spec: { issuerRef: { ...issuerRef }, request: encodeNames(dnsNames) },
  });
}

function succeed(
  certificate: KubernetesObject,
  world: IssuanceWorld,
  revision: number,
): void {
  const { notBefore, notAfter, renewalTime } = validityFrom(world.clock.now());
  writeSecret(certificate, world);
  setStatus(certificate, world, {
    conditions: withoutCondition(certificate, 'Issuing'),
    notBefore: timestamp(notBefore),
    notAfter: timestamp(notAfter),
    renewalTime: timestamp(renewalTime),
    revision,
    nextPrivateKeySecretName: null,
    lastFailureTime: null,
    failedIssuanceAttempts: null,
  });
  removeRequest(certificate, world, revision - 1);
}

function fail(
  certificate: KubernetesObject,
  request: KubernetesObject,
  world: IssuanceWorld,
): void {
  const denied = conditionOf(request, 'Denied');
  const cause = denied ?? conditionOf(request, 'Ready');
  const attempts = Number(
    valueAt(certificate, 'status', 'failedIssuanceAttempts') ?? 0,
  );
  setStatus(certificate, world, {
    conditions: conditions(certificate, world, {
      type: 'Issuing',
      status: 'False',
      reason: cause?.reason,
      message: `The certificate request has failed to complete and will be retried: ${cause?.message}`,
    }),
    lastFailureTime: textAt(request, 'status', 'failureTime'),
    failedIssuanceAttempts: attempts + 1,
    nextPrivateKeySecretName: null,
  });
}

function removeRequest(
  { metadata }: KubernetesObject,
  { cluster }: IssuanceWorld,
  revision: number,
): void {
  cluster.remove({
    kind: 'CertificateRequest',
    name: `${metadata.name}-${revision}`,
    namespace: metadata.namespace,
  });
}

function nextRevision(certificate: KubernetesObject): number {
  return Number(valueAt(certificate, 'status', 'revision') ?? 0) + 1;
}

function conditions(
  certificate: KubernetesObject,
  { clock }: IssuanceWorld,
  condition: Condition,
): unknown[] {
  const { generation } = certificate.metadata;
  return withCondition(
    certificate,
    { ...condition, observedGeneration: generation },
    clock.now(),
  );
}

function setStatus(
  { metadata }: KubernetesObject,
  { cluster }: IssuanceWorld,
  status: JsonObject,
): void {
  const { name, namespace } = metadata;
  cluster.patchStatus({ kind: 'Certificate', name, namespace }, status);
}
