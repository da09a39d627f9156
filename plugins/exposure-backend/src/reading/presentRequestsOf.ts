import {
  type ExposurePlatform,
  type PresentRequest,
  readAppliedRequest,
} from '@exposure/backstage-plugin-exposure-common';
import type { ClusterObjects } from '../kubernetes/ClusterObjects';

/** A component, and the namespaces that belong to it. */
export interface OwnedComponent {
  entityRef: string;
  component: string;
  namespaces: readonly string[];
}

/** What was asked for a component's exposures, by environment and namespace, as far as the clusters tell it. */
export function presentRequestsOf(
  { entityRef, component, namespaces }: OwnedComponent,
  platform: ExposurePlatform,
  clusters: Pick<ClusterObjects, 'snapshot'>,
): PresentRequest[] {
  return Object.values(platform.environments).flatMap(({ id, cluster }) => {
    const snapshot = clusters.snapshot(cluster);
    return namespaces.flatMap(
      namespace =>
        readAppliedRequest(
          snapshot,
          { entityRef, component, environment: id, namespace },
          platform,
        ) ?? [],
    );
  });
}
