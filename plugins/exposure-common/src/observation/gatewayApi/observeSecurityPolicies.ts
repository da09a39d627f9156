import type { SecurityPolicyObject } from '../../kubernetes';
import type { ClusterSnapshot } from '../ClusterSnapshot';
import { listOf, mapObserved } from '../mapObserved';
import type { Observed } from '../Observed';
import type { RouteParts } from '../observeRoutes';

/** Gathers the SecurityPolicies for the HTTPRoutes of a hostname, and for the Gateways that these attach to. */
export function observeSecurityPolicies(
  { httpRoutes, gateways }: Pick<RouteParts, 'httpRoutes' | 'gateways'>,
  snapshot: ClusterSnapshot,
): Observed<readonly SecurityPolicyObject[]> {
  const objects = [...listOf(httpRoutes), ...listOf(gateways)];
  return mapObserved(snapshot.objects.SecurityPolicy, policies =>
    policies.filter(({ namespace, targets }) =>
      objects.some(
        object =>
          object.namespace === namespace &&
          targets.some(
            ({ kind, name }) => kind === object.kind && name === object.name,
          ),
      ),
    ),
  );
}
