import type { KubernetesObject } from '../../kubernetes';
import { textAt, textsAt } from '../../kubernetes/objects/json';
import { readCertificateSpec } from './CertificateSpec';
import type { IssuanceWorld } from '../IssuanceWorld';

/** A reason with its message, as conditions carry them. */
export interface Violation {
  reason: string;
  message: string;
}

type Policy = (
  certificate: KubernetesObject,
  annotations: Record<string, string> | undefined,
  now: Date,
) => Violation | undefined;

const secretExists: Policy = (_certificate, annotations) =>
  annotations
    ? undefined
    : {
        reason: 'DoesNotExist',
        message: 'Issuing certificate as Secret does not exist',
      };

const secretIsOurs: Policy = ({ metadata }, annotations) => {
  const owner = annotations?.['cert-manager.io/certificate-name'];
  return owner === metadata.name
    ? undefined
    : {
        reason: 'IncorrectCertificate',
        message: `Secret was issued for "${owner}". If this message is not transient, you might have two conflicting Certificates pointing to the same secret.`,
      };
};

const issuerIsTheSame: Policy = (certificate, annotations) => {
  const { issuerRef } = readCertificateSpec(certificate);
  const name = annotations?.['cert-manager.io/issuer-name'];
  const kind = annotations?.['cert-manager.io/issuer-kind'];
  const group = annotations?.['cert-manager.io/issuer-group'];
  return name === issuerRef.name && kind === issuerRef.kind
    ? undefined
    : {
        reason: 'IncorrectIssuer',
        message: `Issuing certificate as Secret was previously issued by "${kind}.${group}/${name}"`,
      };
};

const namesAreTheSame: Policy = (certificate, annotations) => {
  const { dnsNames } = readCertificateSpec(certificate);
  const issued = annotations?.['cert-manager.io/alt-names']?.split(',') ?? [];
  return [...issued].sort().join() === [...dnsNames].sort().join()
    ? undefined
    : {
        reason: 'RequestChanged',
        message:
          'Fields on existing CertificateRequest resource not up to date: [spec.dnsNames]',
      };
};

const notExpired: Policy = (certificate, _annotations, now) => {
  const notAfter = textAt(certificate, 'status', 'notAfter');
  return notAfter === undefined || Date.parse(notAfter) > now.getTime()
    ? undefined
    : {
        reason: 'Expired',
        message: `Certificate expired on ${new Date(notAfter).toUTCString()}`,
      };
};

/** In cert-manager's order: the first that is violated decides. */
const readinessPolicies = [
  secretExists,
  secretIsOurs,
  issuerIsTheSame,
  namesAreTheSame,
  notExpired,
];

/** Why a Certificate is not Ready, or `undefined`. */
export function readinessViolation(
  certificate: KubernetesObject,
  { cluster, clock }: IssuanceWorld,
): Violation | undefined {
  const { secretName } = readCertificateSpec(certificate);
  const { namespace } = certificate.metadata;
  const secret = cluster.get({ kind: 'Secret', name: secretName, namespace });
  const annotations = secret && textsAt(secret, 'metadata', 'annotations');
  for (const policy of readinessPolicies) {
    const violation = policy(certificate, annotations, clock.now());
    if (violation) {
      return violation;
    }
  }
  return undefined;
}

/** Why a Certificate must be issued now, or `undefined`. */
export function issuanceTrigger(
  certificate: KubernetesObject,
  world: IssuanceWorld,
): Violation | undefined {
  const violation = readinessViolation(certificate, world);
  // Two Certificates on one Secret would take it from each other for ever.
  if (violation?.reason === 'IncorrectCertificate') {
    return undefined;
  }
  if (violation && violation.reason !== 'Expired') {
    return violation;
  }
  const renewalTime = textAt(certificate, 'status', 'renewalTime');
  const now = world.clock.now();
  if (renewalTime === undefined) {
    return undefined;
  }
  const due = Date.parse(renewalTime);
  if (due > now.getTime()) {
    world.wakeAfter(due - now.getTime());
    return undefined;
  }
  return {
    reason: 'Renewing',
    message: `Renewing certificate as renewal was scheduled at ${renewalTime
      .replace('T', ' ')
      .replace('Z', ' +0000 UTC')}`,
  };
}
