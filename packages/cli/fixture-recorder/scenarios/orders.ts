import { acmeIssuer } from '../acmeIssuers.ts';
import * as make from '../manifests.ts';
import type { Scenario } from '../Scenario.ts';
import { address, whole } from '../shapes.ts';

const withCertificate = (
  reason: string,
  certificate: Record<string, unknown>,
  other: Partial<Scenario> = {},
): Scenario => ({
  reason,
  objects: shape => [
    make.service(shape),
    make.pod(shape),
    make.ingress(shape),
    make.certificate({ ...shape, certificate }),
  ],
  statuses: address,
  ...other,
});

const dns01 = (nameserver: string) => ({
  waitInsteadOfSelfCheck: '1s',
  dns01: {
    rfc2136: {
      nameserver,
      tsigKeyName: 'control-plane',
      tsigAlgorithm: 'HMACSHA256',
      tsigSecretSecretRef: { name: 'tsig', key: 'key' },
    },
  },
});

const afterTheServer = (
  reason: string,
  disturb: (plane: (...args: string[]) => string) => void,
): Scenario => ({
  reason,
  ownIssuer: 'ClusterIssuer',
  alone: true,
  objects: (shape, acme) => [
    acmeIssuer(shape, acme, [dns01(acme.nameserver)]),
    make.service(shape),
    make.pod(shape),
    make.ingress(shape),
  ],
  statuses: address,
  then: [
    ({ plane, kubectl, shape }) => {
      disturb(plane);
      kubectl(['apply', '--server-side', '-f', '-'], make.certificate(shape));
    },
  ],
});

/** Orders that a certificate authority refuses. */
export const orderScenarios: readonly Scenario[] = [
  withCertificate('RequestInvalid.long-common-name', {
    commonName:
      'a-very-long-branch-name-that-ci-made-for-a-preview-environment.review.example.org',
  }),
  {
    reason: 'OrderProfileUnknown.profile-unknown',
    ownIssuer: 'ClusterIssuer',
    objects: (shape, acme) => [
      acmeIssuer(shape, acme, [dns01(acme.nameserver)], {
        profile: 'no-such-profile',
      }),
      ...whole(shape),
    ],
    statuses: address,
  },
  afterTheServer('AccountDoesNotExist.account-lost', plane =>
    plane('restart', 'acme'),
  ),
  afterTheServer('CertificateIssuing.server-down', plane =>
    plane('stop', 'acme'),
  ),
];
