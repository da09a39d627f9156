import {
  printable,
  refusesBeforeMerge,
  tellsOfOwners,
  warnsBeforeMerge,
} from '@exposure/backstage-plugin-exposure-common';
import type { NeighbourVerdict } from '@exposure/backstage-plugin-exposure-common';
import type { ClusterChecks } from '../caller/ExposureBackend';

function textOf({ title, explanation }: ClusterChecks['checks'][number]) {
  return printable(`${title}. ${explanation}`, 1_000);
}

/** What a preflight means for the action: a conflict refuses, and what nobody could look at is told. */
export function judgeCluster({
  checks,
  notChecked,
}: ClusterChecks): NeighbourVerdict {
  const unread = notChecked.filter(
    ({ check }) => check === 'cluster' || tellsOfOwners(check),
  );
  const because = [...new Set(unread.map(one => one.because))].join('; ');
  return {
    refusals: checks.flatMap(check =>
      refusesBeforeMerge(check.reason)
        ? [
            {
              field: 'hostnames',
              rule: check.reason,
              message: textOf(check),
            },
          ]
        : [],
    ),
    warnings: [
      ...checks
        .filter(({ reason }) => warnsBeforeMerge(reason))
        .map(check => ({ id: check.reason, message: textOf(check) })),
      ...(unread.length > 0
        ? [
            {
              id: 'ClusterNotChecked',
              message: `Not checked in the cluster for other owners of the hostnames and their Secrets: ${printable(
                because,
                500,
              )}.`,
            },
          ]
        : []),
    ],
  };
}
