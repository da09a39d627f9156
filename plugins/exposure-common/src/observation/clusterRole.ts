import type { KindOnServer } from '../kubernetes/watchedKinds';
import {
  essentialKinds,
  groupsOf,
  watchedKinds,
} from '../kubernetes/watchedKinds';

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

function rulesFor(kinds: readonly KindOnServer[]): PolicyRule[] {
  const resources = kinds.flatMap(kind =>
    groupsOf(kind).map(group => ({ group, plural: kind.plural })),
  );
  const groups = [...new Set(resources.map(({ group }) => group))].sort();
  return groups.map(group => ({
    apiGroups: [group],
    resources: resources
      .filter(entry => entry.group === group)
      .map(({ plural }) => plural)
      .sort(),
    verbs: ['list', 'watch'],
  }));
}

/**
 * The rights that a platform may give beside those it should: without them it stays unknown what these kinds would tell.
 * @public
 */
export function optionalRules(): PolicyRule[] {
  return rulesFor(watchedKinds.filter(({ optional }) => optional));
}

/**
 * The rights that the portal uses in a cluster, and no others: list and watch the watched kinds, the optional ones last.
 * @public
 */
export function clusterRole(): ClusterRoleManifest {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    metadata: { name: 'backstage-exposure' },
    rules: [...rulesFor(essentialKinds), ...optionalRules()],
  };
}
