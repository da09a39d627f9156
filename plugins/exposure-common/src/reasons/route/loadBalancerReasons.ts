import type { IngressObject, ServiceObject } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import { isProvenAtEdge } from '../certificate/certificateParams';
import { fields } from '../../input/pick';
import { defineReason } from '../defineReason';
import { objectEvidence } from '../facts/evidence';
import type { Facts } from '../facts/Facts';
import type { Backend } from './backendReasons';
import { backendsOf } from './backendReasons';
import { laterOf } from './laterOf';

/**
 * Where the controller of GKE writes what the load balancer's health check says of each backend.
 * @see https://cloud.google.com/kubernetes-engine/docs/how-to/load-balance-ingress#health_checks
 */
const annotation = 'ingress.kubernetes.io/backends';

/** The health of each backend by the name that the load balancer has for it. */
function healthOf({ annotations }: IngressObject): [string, unknown][] {
  try {
    return Object.entries(fields(JSON.parse(annotations[annotation] ?? '')));
  } catch {
    return [];
  }
}

const isUnhealthy = ([, health]: [string, unknown]) => health === 'UNHEALTHY';

/** A name with namespace, Service and port is ours; where every backend is called unhealthy, so is ours. */
function isCalledUnhealthy({ route, reference, namespace }: Backend): boolean {
  const { object } = route;
  const health =
    object.kind === 'Ingress' ? healthOf(object as IngressObject) : [];
  const own = health.filter(([name]) =>
    name.includes(`-${namespace}-${reference.name}-`),
  );
  const judged = own.length > 0 ? own : health;
  return judged.length > 0 && judged.every(isUnhealthy);
}

const backendUnhealthy = (facts: Facts) => {
  const found = backendsOf(facts).find(isCalledUnhealthy);
  return found
    ? {
        params: { route: found.route.name, service: found.reference.name },
        evidence: [
          objectEvidence(
            found.route.object,
            `metadata.annotations.${annotation}`,
            found.route.object.annotations[annotation],
            facts.seen.ingresses,
          ),
        ],
        since: laterOf(
          found.route.object.creationTimestamp,
          found.service?.creationTimestamp,
        ),
      }
    : undefined;
};

/** Several Services can share an address; only those for the web serve a route. */
const servesWeb = ({ ports, selector }: ServiceObject) =>
  Object.keys(selector).length > 0 &&
  ports.some(({ port }) => port === 443 || port === 80);

/** It is of another namespace and stays unnamed. Without a slice nothing is known of its pods. */
const controllerWithoutEndpoints = (facts: Facts) => {
  const { route, seen } = facts;
  const slices = listOf(seen.balancerSlices);
  const serving = listOf(seen.balancers).filter(servesWeb);
  const isEmpty = ({ name, namespace }: ServiceObject) => {
    const own = slices.filter(
      slice => slice.serviceName === name && slice.namespace === namespace,
    );
    return own.length > 0 && own.every(({ ready }) => ready === 0);
  };
  const [service] = serving;
  return route && service && serving.every(isEmpty) && !isProvenAtEdge(facts)
    ? {
        params: {
          routeKind: route.kind,
          route: route.name,
          address: service.addresses.join(', '),
        },
        evidence: [
          objectEvidence(
            route.object,
            'status.loadBalancer',
            service.addresses.join(', '),
            seen.balancerSlices,
          ),
        ],
      }
    : undefined;
};

/** What the load balancer in front of the pods says about them. */
export const loadBalancerReasons = {
  ControllerWithoutEndpoints: defineReason({
    track: 'route',
    value: 'noEndpoints',
    severity: 'error',
    actor: 'platform',
    headline: 'byActor',
    title: 'The ingress controller has no ready pods',
    explanation:
      'The {routeKind} {route} has the address {address} of its ingress controller. No pod behind this address is ready, so no visitor is served.',
    fix: [
      'Platform team: check that the pods behind the LoadBalancer Service of {address} are running and ready, and that its selector matches their labels.',
    ],
    needs: ['services', 'endpointSlices'],
    find: controllerWithoutEndpoints,
  }),
  BackendUnhealthy: defineReason({
    track: 'route',
    value: 'noEndpoints',
    severity: 'error',
    actor: 'you',
    headline: 'byActor',
    progress: 'rollingOut',
    title: 'The load balancer’s health check fails',
    explanation:
      'The load balancer of the Ingress {route} calls its backend, the Service {service}, unhealthy. Visitors get a 502.',
    fix: [
      'Answer the health check with status 200 in the pods of the Service {service}: it requests / or the path of their readiness probe, and accepts no redirect or login.',
      'Set another path for the health check in a BackendConfig of the Service {service}.',
      'Platform team: check that a firewall rule lets Google’s health checks reach the pods.',
    ],
    explainedBy: [
      'BackendServiceMissing',
      'ServicePortMissing',
      'ServiceWithoutReadyEndpoints',
    ],
    needs: ['ingresses'],
    find: backendUnhealthy,
  }),
};
