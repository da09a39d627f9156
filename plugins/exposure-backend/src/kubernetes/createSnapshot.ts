import type {
  ClusterSnapshot,
  ObjectOf,
  Observed,
  WatchedKind,
} from '@exposure/backstage-plugin-exposure-common';

/** A snapshot of what `observe` tells about each kind. */
export function createSnapshot(
  cluster: string,
  observe: <K extends WatchedKind>(kind: K) => Observed<readonly ObjectOf<K>[]>,
): ClusterSnapshot {
  return {
    cluster,
    objects: {
      Ingress: observe('Ingress'),
      HTTPRoute: observe('HTTPRoute'),
      Gateway: observe('Gateway'),
      ListenerSet: observe('ListenerSet'),
      Certificate: observe('Certificate'),
      CertificateRequest: observe('CertificateRequest'),
      Order: observe('Order'),
      Challenge: observe('Challenge'),
      Issuer: observe('Issuer'),
      ClusterIssuer: observe('ClusterIssuer'),
      NetworkPolicy: observe('NetworkPolicy'),
      Service: observe('Service'),
      EndpointSlice: observe('EndpointSlice'),
    },
  };
}
