import type {
  BackendReference,
  ObjectHead,
  ServiceObject,
} from '../../kubernetes';
import { isCanary } from '../../kubernetes/IngressObject';
import { listOf } from '../../observation/mapObserved';
import { isReady } from '../certificate/certificateParams';
import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import { provenBy } from './statusPublishing';
import type { Facts } from '../facts/Facts';

/** A Service that a route names, with the object where it exists. */
export interface Backend {
  route: { kind: string; name: string; object: ObjectHead & { kind: string } };
  reference: BackendReference;
  namespace: string;
  service?: ServiceObject;
}

/** The Services of all routes of the hostname, those of the one in charge first. */
export function backendsOf({ routes, otherRoutes, seen }: Facts): Backend[] {
  const others = otherRoutes.map(object => ({
    kind: object.kind,
    name: object.name,
    backends: object.backends,
    object,
  }));
  return [...routes, ...others].flatMap(route =>
    route.backends.map(reference => {
      const namespace = reference.namespace ?? route.object.namespace;
      return {
        route,
        reference,
        namespace,
        service: listOf(seen.services).find(
          entry =>
            entry.name === reference.name && entry.namespace === namespace,
        ),
      };
    }),
  );
}

/** Ready and not ready endpoints of a Service. */
export function endpointsOf(
  { seen }: Facts,
  { namespace, reference }: Backend,
): { ready: number; notReady: number } {
  const slices = listOf(seen.endpointSlices).filter(
    slice =>
      slice.serviceName === reference.name && slice.namespace === namespace,
  );
  return {
    ready: slices.reduce((sum, slice) => sum + slice.ready, 0),
    notReady: slices.reduce((sum, slice) => sum + slice.notReady, 0),
  };
}

/** The route at fault, which need not be the one in charge. */
function routeParams({ route }: Backend) {
  return { routeKind: route.kind, route: route.name };
}

export const backendServiceMissing = (facts: Facts) => {
  const missing = backendsOf(facts).find(backend => !backend.service);
  return missing
    ? {
        params: {
          hostname: facts.hostname,
          service: missing.reference.name,
          namespace: missing.namespace,
          ...routeParams(missing),
        },
        evidence: [
          objectEvidence(
            missing.route.object,
            'spec.rules',
            missing.reference.name,
            facts.seen.services,
          ),
        ],
      }
    : undefined;
};

function hasPort(service: ServiceObject, port: number | string | undefined) {
  return (
    port === undefined ||
    service.type === 'ExternalName' ||
    service.ports.some(entry => entry.port === port || entry.name === port)
  );
}

function portName({ name, port }: ServiceObject['ports'][number]): string {
  return name ? `${port} (${name})` : String(port);
}

export const servicePortMissing = (facts: Facts) => {
  const wrong = backendsOf(facts).find(
    ({ service, reference }) => service && !hasPort(service, reference.port),
  );
  return wrong?.service
    ? {
        params: {
          hostname: facts.hostname,
          service: wrong.service.name,
          port: wrong.reference.port ?? '',
          ports: wrong.service.ports.map(portName).join(', ') || 'none',
          ...routeParams(wrong),
        },
        evidence: [
          objectEvidence(
            wrong.service,
            'spec.ports',
            wrong.service.ports.map(portName).join(', '),
            facts.seen.services,
          ),
        ],
      }
    : undefined;
};

/** Pods of a new Service need a while, as the rest does; where all the rest has come, they are late. */
function isStillComing(facts: Facts): boolean {
  const { route, certificate } = facts;
  const isTaken =
    route?.object.kind === 'Ingress'
      ? route.object.addresses.length > 0 ||
        provenBy(route.object, facts) !== undefined
      : (route?.object.parentStatuses.length ?? 0) > 0;
  return !isTaken || (certificate !== undefined && !isReady(certificate));
}

/**
 * The controller sends what a canary without endpoints would get to the Ingress beside it.
 * @see https://github.com/kubernetes/ingress-nginx/blob/main/rootfs/etc/nginx/lua/balancer.lua
 */
const serviceWithoutReadyEndpoints = (facts: Facts) => {
  const empty = backendsOf(facts).find(
    backend =>
      backend.service &&
      !isCanary(backend.route.object) &&
      backend.service.type !== 'ExternalName' &&
      endpointsOf(facts, backend).ready === 0,
  );
  return empty?.service
    ? {
        params: {
          ...routeParams(empty),
          service: empty.service.name,
          notReady: endpointsOf(facts, empty).notReady || 'none',
        },
        evidence: [
          objectEvidence(
            empty.service,
            'EndpointSlice endpoints',
            `0 ready, ${endpointsOf(facts, empty).notReady} not ready`,
            facts.seen.endpointSlices,
          ),
        ],
        since: isStillComing(facts)
          ? empty.service.creationTimestamp
          : undefined,
      }
    : undefined;
};

/** A route that leads to no Service, or to no port of it. */
export const missingBackendReasons = {
  BackendServiceMissing: defineReason({
    track: 'route',
    value: 'backendMissing',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    title: 'The Service does not exist',
    explanation:
      'The {routeKind} {route} sends requests for {hostname} to the Service {service}, which does not exist in the namespace {namespace}.',
    fix: ['Create the Service, or correct its name in the {routeKind}.'],
    beforeMerge: { effect: 'tell', ofNamespace: true },
    needs: ['services'],
    find: backendServiceMissing,
  }),
  ServicePortMissing: defineReason({
    track: 'route',
    value: 'backendMissing',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    title: 'The Service has no such port',
    explanation:
      'The {routeKind} {route} sends requests for {hostname} to port {port} of the Service {service}. Ports of the Service: {ports}.',
    fix: ['Correct the port in the {routeKind}, or add it to the Service.'],
    beforeMerge: { effect: 'tell', ofNamespace: true },
    needs: ['services'],
    find: servicePortMissing,
  }),
};

/** A Service that leads to no pod. */
export const emptyBackendReasons = {
  ServiceWithoutReadyEndpoints: defineReason({
    track: 'route',
    value: 'noEndpoints',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'The Service has no ready pods',
    explanation:
      'The {routeKind} {route} sends requests to the Service {service}, which has no ready pods. Pods that are not ready: {notReady}. What is sent there gets an error.',
    fix: [
      'Check that the Service’s pods are running and pass their readiness probe.',
      'Compare the Service’s selector with the pods’ labels if it has no pods at all.',
    ],
    beforeMerge: { effect: 'tell', ofNamespace: true },
    needs: ['services', 'endpointSlices'],
    find: serviceWithoutReadyEndpoints,
  }),
};
