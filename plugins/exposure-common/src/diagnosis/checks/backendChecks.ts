import type {
  BackendReference,
  ServiceObject,
} from '../../observation/kubernetes';
import { listOf } from '../../observation/mapObserved';
import type { Check } from '../Check';
import { objectEvidence } from '../evidence';
import type { Facts } from '../Facts';

/** A Service that the route names, with the object where it exists. */
export interface Backend {
  reference: BackendReference;
  namespace: string;
  service?: ServiceObject;
}

/** The Services of the route, in its order. */
export function backendsOf({ route, seen }: Facts): Backend[] {
  return (route?.backends ?? []).map(reference => {
    const namespace = reference.namespace ?? route?.object.namespace ?? '';
    return {
      reference,
      namespace,
      service: listOf(seen.services).find(
        entry => entry.name === reference.name && entry.namespace === namespace,
      ),
    };
  });
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

export const backendServiceMissing: Check = facts => {
  const { route, seen } = facts;
  const missing = backendsOf(facts).find(backend => !backend.service);
  return route && missing
    ? {
        params: {
          hostname: facts.hostname,
          service: missing.reference.name,
          namespace: missing.namespace,
          routeKind: route.kind,
          route: route.name,
        },
        evidence: [
          objectEvidence(
            route.object,
            'spec.rules',
            missing.reference.name,
            seen.services,
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

export const servicePortMissing: Check = facts => {
  const { route, seen } = facts;
  const wrong = backendsOf(facts).find(
    ({ service, reference }) => service && !hasPort(service, reference.port),
  );
  return route && wrong?.service
    ? {
        params: {
          hostname: facts.hostname,
          service: wrong.service.name,
          port: wrong.reference.port ?? '',
          ports: wrong.service.ports.map(portName).join(', ') || 'none',
          routeKind: route.kind,
          route: route.name,
        },
        evidence: [
          objectEvidence(
            wrong.service,
            'spec.ports',
            wrong.service.ports.map(portName).join(', '),
            seen.services,
          ),
        ],
      }
    : undefined;
};

export const serviceWithoutReadyEndpoints: Check = facts => {
  const empty = backendsOf(facts).find(
    backend =>
      backend.service &&
      backend.service.type !== 'ExternalName' &&
      endpointsOf(facts, backend).ready === 0,
  );
  return empty?.service
    ? {
        params: {
          service: empty.service.name,
          notReady: endpointsOf(facts, empty).notReady,
        },
        evidence: [
          objectEvidence(
            empty.service,
            'EndpointSlice endpoints',
            `0 ready, ${endpointsOf(facts, empty).notReady} not ready`,
            facts.seen.endpointSlices,
          ),
        ],
      }
    : undefined;
};
