import { profileOf } from '../controllers/profiles';
import type {
  CertificateObject,
  EndpointSliceObject,
  IngressObject,
  ServiceObject,
} from '../kubernetes';
import type { Environment } from '../platform/ExposurePlatform';
import type { ClusterSnapshot } from './ClusterSnapshot';
import type { ExposureObservation } from './ExposureObservation';
import type { ExposureSubject } from './ExposureSubject';
import type { ClusterIndex, Lookup } from './indexCluster';
import { objectsOf } from './indexCluster';
import { mapObserved } from './mapObserved';

/** What is to be seen of the controller that serves the Ingresses, and of the load balancer before it. */
export type ControllerParts = Pick<
  ExposureObservation,
  'balancers' | 'balancerSlices' | 'controllerCertificates'
>;

const balancersOf = new WeakMap<ClusterSnapshot, Lookup<ServiceObject>>();

/** No address ends like this. */
const placeKey = (namespace: string) => `${namespace}/`;

/** The Services of load balancers by address, and by namespace: made once for a snapshot. */
function balancersByAddress(snapshot: ClusterSnapshot): Lookup<ServiceObject> {
  const existing = balancersOf.get(snapshot);
  if (existing) {
    return existing;
  }
  const lookup = new Map<string, ServiceObject[]>();
  const balancers = objectsOf(snapshot, 'Service').filter(
    ({ type }) => type === 'LoadBalancer',
  );
  for (const service of balancers) {
    for (const key of [...service.addresses, placeKey(service.namespace)]) {
      lookup.set(key, [...(lookup.get(key) ?? []), service]);
    }
  }
  balancersOf.set(snapshot, lookup);
  return lookup;
}

/** Gathers what stands before the Ingresses of a hostname: nothing else names it but their addresses. */
export function observeController(
  { hostname }: ExposureSubject,
  { ingress: settings }: Environment,
  ingresses: readonly IngressObject[],
  snapshot: ClusterSnapshot,
  index: ClusterIndex,
): ControllerParts {
  const byAddress = balancersByAddress(snapshot);
  const usual = profileOf(settings.profile)?.peer({ ingress: settings });
  const place = usual && (settings.controller?.namespace ?? usual.namespace);
  const keys = [
    ...ingresses.flatMap(({ addresses }) => addresses),
    ...(place === undefined ? [] : [placeKey(place)]),
  ];
  const balancers = [...new Set(keys.flatMap(key => byAddress.get(key) ?? []))];
  const namespaces = new Set([
    ...balancers.map(({ namespace }) => namespace),
    ...(place === undefined ? [] : [place]),
  ]);
  const names = [hostname, `*.${hostname.slice(hostname.indexOf('.') + 1)}`];
  const certificates = Array.from(namespaces).flatMap(namespace =>
    names.flatMap(
      (name): readonly CertificateObject[] =>
        index.certificatesByHostname.get(`${namespace}/${name}`) ?? [],
    ),
  );
  return {
    balancers: mapObserved(snapshot.objects.Service, () => balancers),
    balancerSlices: mapObserved(snapshot.objects.EndpointSlice, () =>
      balancers.flatMap(
        ({ namespace, name }): readonly EndpointSliceObject[] =>
          index.slicesByService.get(`${namespace}/${name}`) ?? [],
      ),
    ),
    controllerCertificates: mapObserved(
      snapshot.objects.Certificate,
      () => certificates,
    ),
  };
}
