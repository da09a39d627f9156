import { printable } from '@exposure/backstage-plugin-exposure-common';
import type {
  NeighbourVerdict,
  Reason,
  Refusal,
} from '@exposure/backstage-plugin-exposure-common';
import type { ClusterChecks } from '../caller/ExposureBackend';

/** Two owners of one Secret: the same rule holds among the files of the repository. */
const conflicts = {
  SecretHasOtherOwner: 'hostnames',
} as const satisfies Partial<Record<Reason & Refusal['rule'], string>>;

/** What the author of a pull request should know beforehand; the card tells it later. */
const cautions: readonly Reason[] = [
  // No conflict, as the pull request may be the one that replaces what stands there.
  'HostnameServedByOtherObject',
  'HostConflict',
  'HostnameHasOtherCertificate',
  'CaaForbidsIssuer',
  'CertificatesPerRegisteredDomainExhausted',
  'CertificatesPerRegisteredDomainNear',
  'CertificatesPerExactSetExhausted',
  'CertificatesPerExactSetNear',
  'NewOrdersPerAccountExhausted',
  'NewOrdersPerAccountNear',
];

const isConflict = (reason: string): reason is keyof typeof conflicts =>
  Object.hasOwn(conflicts, reason);

function textOf({ title, explanation }: ClusterChecks['checks'][number]) {
  return printable(`${title}. ${explanation}`, 1_000);
}

/** What a preflight means for the action: a conflict refuses, and what nobody could look at is told. */
export function judgeCluster({
  checks,
  notChecked,
}: ClusterChecks): NeighbourVerdict {
  const unread = notChecked.filter(
    ({ check }) =>
      check === 'cluster' ||
      check === 'HostnameServedByOtherObject' ||
      isConflict(check),
  );
  const because = [...new Set(unread.map(one => one.because))].join('; ');
  return {
    refusals: checks.flatMap(check =>
      isConflict(check.reason)
        ? [
            {
              field: conflicts[check.reason],
              rule: check.reason,
              message: textOf(check),
            },
          ]
        : [],
    ),
    warnings: [
      ...checks
        .filter(({ reason }) => cautions.some(caution => caution === reason))
        .map(check => ({ id: check.reason, message: textOf(check) })),
      ...(unread.length > 0
        ? [
            {
              id: 'ClusterNotChecked',
              message: `Nobody has looked in the cluster for other owners of the hostnames and their Secrets: ${printable(
                because,
                500,
              )}.`,
            },
          ]
        : []),
    ],
  };
}
