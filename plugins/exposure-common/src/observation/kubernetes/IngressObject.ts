import { at, field, list, port, text, texts } from './pick';
import type { ObjectHead } from './ObjectHead';

/**
 * The Service that a route sends requests to.
 * @public
 */
export interface BackendReference {
  name: string;
  /** `undefined` = the route's own namespace. */
  namespace?: string;
  port?: number | string;
}

/** @public */
export interface IngressRule {
  host?: string;
  backends: BackendReference[];
  /** The paths of the rule; `/` where it names none. */
  paths: string[];
}

/** @public */
export interface IngressTls {
  hosts: string[];
  secretName?: string;
}

/**
 * The parts of a `networking.k8s.io/v1` Ingress that the diagnosis reads.
 * @public
 */
export interface IngressObject extends ObjectHead {
  kind: 'Ingress';
  className?: string;
  rules: IngressRule[];
  tls: IngressTls[];
  /** IP addresses and hostnames of the load balancer. */
  addresses: string[];
}

function readBackend(value: unknown): BackendReference | undefined {
  const service = at(value, 'backend', 'service');
  const name = text(field(service, 'name'));
  return name === undefined
    ? undefined
    : {
        name,
        port:
          port(at(service, 'port', 'number')) ??
          port(at(service, 'port', 'name')),
      };
}

function readRule(value: unknown): IngressRule {
  return {
    host: text(field(value, 'host')),
    backends: list(at(value, 'http', 'paths'), readBackend),
    paths: list(
      at(value, 'http', 'paths'),
      entry => text(field(entry, 'path')) ?? '/',
    ),
  };
}

function readTls(value: unknown): IngressTls {
  return {
    hosts: texts(field(value, 'hosts')),
    secretName: text(field(value, 'secretName')),
  };
}

export function readIngress(head: ObjectHead, value: unknown): IngressObject {
  return {
    kind: 'Ingress',
    ...head,
    className:
      text(at(value, 'spec', 'ingressClassName')) ??
      head.annotations['kubernetes.io/ingress.class'],
    rules: list(at(value, 'spec', 'rules'), readRule),
    tls: list(at(value, 'spec', 'tls'), readTls),
    addresses: list(
      at(value, 'status', 'loadBalancer', 'ingress'),
      entry => text(field(entry, 'ip')) ?? text(field(entry, 'hostname')),
    ),
  };
}
