import type { ObjectHead } from './ObjectHead';
import { at, field, integer, list, text } from '../input/pick';

/** @public */
export interface EndpointPort {
  name?: string;
  port?: number;
}

/**
 * The parts of a `discovery.k8s.io/v1` EndpointSlice that the diagnosis reads: how many endpoints there are, not
 * their addresses.
 * @public
 */
export interface EndpointSliceObject extends ObjectHead {
  kind: 'EndpointSlice';
  /** Value of the label `kubernetes.io/service-name`. */
  serviceName: string;
  ports: EndpointPort[];
  ready: number;
  notReady: number;
}

/** `ready` unset means unknown and counts as ready, as the API says of it. */
function isReady(value: unknown): boolean {
  return at(value, 'conditions', 'ready') !== false;
}

export function readEndpointSlice(
  head: ObjectHead,
  value: unknown,
): EndpointSliceObject {
  const endpoints = list(field(value, 'endpoints'), isReady);
  const ready = endpoints.filter(Boolean).length;
  return {
    kind: 'EndpointSlice',
    ...head,
    serviceName: head.labels['kubernetes.io/service-name'] ?? '',
    ports: list(field(value, 'ports'), entry => ({
      name: text(field(entry, 'name')),
      port: integer(field(entry, 'port')),
    })),
    ready,
    notReady: endpoints.length - ready,
  };
}
