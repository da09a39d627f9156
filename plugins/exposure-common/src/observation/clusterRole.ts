import { watchedKinds } from '../kubernetes/watchedKinds';

/**
 * One rule of a ClusterRole: what may be done with kinds of one API group.
 * @public
 */
export interface PolicyRule {
  apiGroups: string[];
  resources: string[];
  verbs: string[];
}

/**
 * A `rbac.authorization.k8s.io/v1` ClusterRole.
 * @public
 */
export interface ClusterRoleManifest {
  apiVersion: 'rbac.authorization.k8s.io/v1';
  kind: 'ClusterRole';
  metadata: { name: string };
  rules: PolicyRule[];
}

/**
 * The rights that the portal needs in a cluster, and no others: list and watch the watched kinds.
 * @public
 */
export function clusterRole(): ClusterRoleManifest {
  const groups = [...new Set(watchedKinds.map(({ group }) => group))].sort();
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'backstage-exposure' },
    rules: groups.map(group => ({
      apiGroups: [group],
      resources: watchedKinds
        .filter(entry => entry.group === group)
        .map(({ plural }) => plural)
        .sort(),
      verbs: ['list', 'watch'],
    })),
  };
}
