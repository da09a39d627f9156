import * as make from '../manifests.ts';
import type { Scenario } from '../Scenario.ts';
import { whole, address } from '../shapes.ts';

/** Certificates and their requests. */
export const certificateScenarios: readonly Scenario[] = [
  {
    reason: 'SecretConflict',
    objects: shape => [
      ...whole(shape),
      make.certificate(
        { ...shape, dnsNames: [`other.${shape.host}`] },
        'other',
      ),
    ],
    statuses: address,
  },
  {
    reason: 'HostnameNotCovered',
    objects: shape => [
      make.service(shape),
      make.pod(shape),
      make.ingress(shape),
      make.certificate(
        { ...shape, dnsNames: [`other.${shape.host}`] },
        'other',
      ),
    ],
    statuses: address,
  },
  {
    reason: 'TlsSecretMismatch',
    objects: shape => [
      make.service(shape),
      make.pod(shape),
      make.ingress({ ...shape, secretName: 'old-tls' }),
      make.certificate(shape),
    ],
    statuses: address,
  },
  {
    reason: 'CertificateMissing',
    objects: shape => [
      make.service(shape),
      make.pod(shape),
      make.ingress(shape),
    ],
    statuses: address,
  },
  { reason: 'StagingIssuer', objects: whole, statuses: address },
  {
    reason: 'RenewalDisabled',
    objects: shape => [
      make.service(shape),
      make.pod(shape),
      make.ingress(shape),
      make.certificate({
        ...shape,
        certificate: { renewal: { policy: 'Disabled' } },
      }),
    ],
    statuses: address,
  },
  {
    reason: 'WaitingForApproval',
    objects: whole,
    statuses: address,
    withoutApprover: true,
  },
  {
    reason: 'RequestDenied',
    objects: whole,
    statuses: address,
    withoutApprover: true,
    requestConditions: [
      {
        type: 'Denied',
        status: 'True',
        reason: 'policy.cert-manager.io',
        message:
          'No policy approved this request: [example: spec.allowed.dnsNames.values: Invalid value]',
        lastTransitionTime: '2026-01-01T00:00:00Z',
      },
    ],
  },
];
