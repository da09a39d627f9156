import type { KindOnServer } from '@exposure/backstage-plugin-exposure-common';
import type { KubernetesFailure } from '../protocol/KubernetesFailure';
import { resourceName } from '../protocol/resourcePath';
import type { Phase } from './recovery';

/** A failure in words for people: what cannot be read, why, and which right is missing. */
export function explainFailure(
  failure: Pick<KubernetesFailure, 'kind' | 'message'>,
  phase: Phase,
  kind: KindOnServer,
): string {
  const resource = resourceName(kind);
  switch (failure.kind) {
    case 'forbidden':
      return phase === 'watch'
        ? `the account may list ${resource} but not watch them, so they are only listed again from time to time`
        : `the account may not list ${resource}; it needs list and watch`;
    case 'unauthorized':
      return `the credential is refused (${failure.message})`;
    case 'absent':
      return `the cluster has no ${resource} in version ${kind.version}`;
    default:
      return `${resource} cannot be read: ${failure.message}`;
  }
}
