import type { KubernetesObject } from '../../kubernetes';
import {
  conditionOf,
  holds,
  withoutCondition,
} from '../../kubernetes/objects/conditions';
import { textAt, valueAt } from '../../kubernetes/objects/json';
import { hashedName, ownerReference } from '../../kubernetes/objects/ownedBy';
import { validityStatus, writeSecret } from './certificateSecret';
import { readCertificateSpec } from './CertificateSpec';
import { conditionsWith, setCertificateStatus } from './certificateStatus';
import type { IssuanceWorld } from '../IssuanceWorld';
import { encodeNames } from '../requests/requestedNames';

/** Takes the issuance that is going on by one step: key, request, Secret, or the end in failure. */
export function advanceIssuance(
  certificate: KubernetesObject,
  world: IssuanceWorld,
): void {
  const { name, namespace } = certificate.metadata;
  const revision = nextRevision(certificate);
  if (!textAt(certificate, 'status', 'nextPrivateKeySecretName')) {
    setCertificateStatus(certificate, world, {
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
  const issuedAt = world.clock.now();
  writeSecret(certificate, issuedAt, world);
  setCertificateStatus(certificate, world, {
    conditions: withoutCondition(certificate, 'Issuing'),
    ...validityStatus(issuedAt),
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
  setCertificateStatus(certificate, world, {
    conditions: conditionsWith(certificate, world, {
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

/** Deletes the request of a revision. */
export function removeRequest(
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

/** One more than the last that succeeded. */
export function nextRevision(certificate: KubernetesObject): number {
  return Number(valueAt(certificate, 'status', 'revision') ?? 0) + 1;
}
