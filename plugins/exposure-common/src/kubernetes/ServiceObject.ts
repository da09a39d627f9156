import type { ObjectHead } from './ObjectHead';
import { at, field, integer, list, port, text, textMap } from '../input/pick';

/** @public */
export interface ServicePort {
  name?: string;
  port: number;
  targetPort?: number | string;
  /** `TCP` where it names none. */
  protocol: string;
}

/**
 * The parts of a `v1` Service that the diagnosis reads.
 * @public
 */
export interface ServiceObject extends ObjectHead {
  kind: 'Service';
  type: string;
  /** `spec.clusterIP: None`. */
  headless: boolean;
  ports: ServicePort[];
  selector: Readonly<Record<string, string>>;
  /** IP addresses and hostnames of its load balancer. */
  addresses: string[];
}

function readServicePort(value: unknown): ServicePort | undefined {
  const number = integer(field(value, 'port'));
  return number === undefined
    ? undefined
    : {
        name: text(field(value, 'name')),
        port: number,
        targetPort: port(field(value, 'targetPort')),
        protocol: text(field(value, 'protocol')) ?? 'TCP',
      };
}

export function readService(head: ObjectHead, value: unknown): ServiceObject {
  const spec = field(value, 'spec');
  return {
    kind: 'Service',
    ...head,
    type: text(field(spec, 'type')) ?? 'ClusterIP',
    headless: field(spec, 'clusterIP') === 'None',
    ports: list(field(spec, 'ports'), readServicePort),
    selector: textMap(field(spec, 'selector')),
    addresses: list(
      at(value, 'status', 'loadBalancer', 'ingress'),
      entry => text(field(entry, 'ip')) ?? text(field(entry, 'hostname')),
    ),
  };
}
