import { belongsElsewhere } from '../observation/belongsElsewhere';
import type { ClusterSnapshot } from '../observation/ClusterSnapshot';
import { normalHostname } from '../observation/hostnames';
import { objectsOf } from '../observation/indexCluster';
import type { NetworkPolicyObject, ObjectHead } from '../kubernetes';
import type { ExposurePlatform } from '../platform/ExposurePlatform';
import type { ExposurePlace } from '../request/ExposurePlace';
import { isWrittenFor } from './ExposureObjects';
import type {
  ExposureObjects,
  PodsPolicy,
  RouteObject,
} from './ExposureObjects';

const hostnamesOf = (route: RouteObject): readonly string[] =>
  route.kind === 'HTTPRoute'
    ? route.hostnames
    : route.rules.flatMap(({ host }) => host ?? []);

function policyOf({
  name,
  podSelector,
  ingress,
}: NetworkPolicyObject): PodsPolicy {
  return {
    name,
    labels: podSelector.matchLabels,
    port: ingress[0]?.ports[0]?.port,
  };
}

/**
 * The objects of a component in a cluster, by name: an API server keeps no order. Several environments can live in one
 * cluster, and hostnames of another one are left out.
 */
export function objectsInSnapshot(
  snapshot: ClusterSnapshot,
  place: ExposurePlace,
  platform: ExposurePlatform,
): ExposureObjects {
  const own = <T extends ObjectHead>(objects: readonly T[]): T[] =>
    objects
      .filter(({ namespace }) => namespace === place.namespace)
      .filter(object => isWrittenFor(object, place.component))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  const isElsewhere = (hostname: string) =>
    belongsElsewhere(normalHostname(hostname), place.environment, platform);
  const routes: RouteObject[] = [
    ...own(objectsOf(snapshot, 'Ingress')),
    ...own(objectsOf(snapshot, 'HTTPRoute')),
  ];
  const certificates = own(objectsOf(snapshot, 'Certificate'));
  return {
    routes: routes.filter(route => !hostnamesOf(route).some(isElsewhere)),
    listenerSets: own(objectsOf(snapshot, 'ListenerSet')),
    certificates: certificates.filter(
      ({ dnsNames }) => !dnsNames.some(isElsewhere),
    ),
    policies: own(objectsOf(snapshot, 'NetworkPolicy')).map(policyOf),
  };
}
