import type { ExposurePlatform } from '../platform/ExposurePlatform';
import { findZone } from '../platform/findZone';
import { belongsElsewhere } from './belongsElsewhere';
import type { ClusterSnapshot } from './ClusterSnapshot';
import type { ExposureSubject } from './ExposureSubject';
import { isExposedName } from './hostnames';
import type { ClusterIndex } from './indexCluster';
import { indexCluster, objectsOf } from './indexCluster';
import { namesOfCertificate } from './certificates/namesOfCertificate';
import type { CertificateObject, ObjectHead } from '../kubernetes';

const componentLabel = 'backstage.io/kubernetes-id';

/** A certificate that listeners or routes of other names are served from is infrastructure, not an exposure. */
function servedSecrets(snapshot: ClusterSnapshot): ReadonlySet<string> {
  const parents = [
    ...objectsOf(snapshot, 'Gateway'),
    ...objectsOf(snapshot, 'ListenerSet'),
  ];
  return new Set(
    parents.flatMap(parent =>
      parent.listeners.flatMap(listener =>
        listener.secretNames.map(name =>
          name.includes('/') ? name : `${parent.namespace}/${name}`,
        ),
      ),
    ),
  );
}

function* namedObjects(
  snapshot: ClusterSnapshot,
  index: ClusterIndex,
  platform: ExposurePlatform,
): Generator<[hostname: string, object: ObjectHead]> {
  for (const [hostname, routes] of index.routesByHostname) {
    for (const route of routes) {
      yield [hostname, route];
    }
  }
  const served = servedSecrets(snapshot);
  const isOwn = (certificate: CertificateObject) =>
    !served.has(`${certificate.namespace}/${certificate.secretName}`);
  for (const certificate of objectsOf(snapshot, 'Certificate').filter(isOwn)) {
    for (const name of namesOfCertificate(certificate, index)) {
      yield [name, certificate];
    }
  }
  for (const [hostname, routes] of index.otherRoutesByHostname) {
    for (const route of routes) {
      const isCertified = index.certificatesByHostname.has(
        `${route.namespace}/${hostname}`,
      );
      // A name outside every zone may be one that is only called from here, as through an egress gateway.
      if (isCertified || findZone(hostname, platform.zones)) {
        yield [hostname, route];
      }
    }
  }
}

/**
 * Every exposure of an environment that the objects of its cluster speak of: one for each hostname and namespace, sorted.
 * Hostnames come from Ingress rules and TLS blocks, HTTPRoutes and their listeners, Certificates, and routes of other kinds for
 * names that the platform serves.
 * @public
 */
export function findExposures(
  snapshot: ClusterSnapshot,
  environment: string,
  platform: ExposurePlatform,
): ExposureSubject[] {
  const subjects = new Map<string, ExposureSubject>();
  for (const [hostname, object] of namedObjects(
    snapshot,
    indexCluster(snapshot),
    platform,
  )) {
    const key = `${object.namespace}/${hostname}`;
    const subject = subjects.get(key);
    if (subject) {
      subject.kubernetesId ??= object.labels[componentLabel];
      subject.labels.push({ ...object.labels });
    } else if (
      isExposedName(hostname) &&
      !belongsElsewhere(hostname, environment, platform)
    ) {
      subjects.set(key, {
        environment,
        namespace: object.namespace,
        hostname,
        kubernetesId: object.labels[componentLabel],
        labels: [{ ...object.labels }],
      });
    }
  }
  return Array.from(subjects)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, subject]) => subject);
}
