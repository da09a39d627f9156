import type { Condition } from './Condition';
import { readConditions } from './Condition';
import type {
  AllowedNamespaces,
  AllowedRoutes,
} from './gatewayApi/AllowedRoutes';
import {
  readAllowedNamespaces,
  readAllowedRoutes,
} from './gatewayApi/AllowedRoutes';
import type { ParentReference } from './HttpRouteObject';
import { readParent } from './HttpRouteObject';
import type { ObjectHead } from './ObjectHead';
import { at, field, integer, list, text } from '../input/pick';

/** @public */
export interface Listener {
  name: string;
  hostname?: string;
  port?: number;
  protocol?: string;
  /** Names of the Secrets that TLS is served from, in the listener's own namespace unless `namespace/name`. */
  secretNames: string[];
  /** `Passthrough` = the application terminates TLS. */
  tlsMode?: string;
  /** The routes that may attach. */
  allowedRoutes: AllowedRoutes;
}

/** @public */
export interface ListenerStatus {
  name: string;
  conditions: Condition[];
  /** How many routes the controller counts on the listener. */
  attachedRoutes?: number;
}

/**
 * The parts of a `gateway.networking.k8s.io/v1` Gateway that the diagnosis reads.
 * @public
 */
export interface GatewayObject extends ObjectHead {
  kind: 'Gateway';
  className: string;
  listeners: Listener[];
  /** The namespaces whose ListenerSets may attach: none where it is not written. */
  allowedListeners: AllowedNamespaces;
  addresses: string[];
  conditions: Condition[];
  listenerStatuses: ListenerStatus[];
}

/**
 * The parts of a `gateway.networking.k8s.io/v1` ListenerSet that the diagnosis reads.
 * @public
 */
export interface ListenerSetObject extends ObjectHead {
  kind: 'ListenerSet';
  parent?: ParentReference;
  listeners: Listener[];
  conditions: Condition[];
  listenerStatuses: ListenerStatus[];
}

function readSecretName(value: unknown): string | undefined {
  const name = text(field(value, 'name'));
  const namespace = text(field(value, 'namespace'));
  const kind = text(field(value, 'kind')) ?? 'Secret';
  if (name === undefined || kind !== 'Secret') {
    return undefined;
  }
  return namespace === undefined ? name : `${namespace}/${name}`;
}

function readListener(value: unknown): Listener | undefined {
  const name = text(field(value, 'name'));
  return name === undefined
    ? undefined
    : {
        name,
        hostname: text(field(value, 'hostname')),
        port: integer(field(value, 'port')),
        protocol: text(field(value, 'protocol')),
        secretNames: list(at(value, 'tls', 'certificateRefs'), readSecretName),
        tlsMode: text(at(value, 'tls', 'mode')),
        allowedRoutes: readAllowedRoutes(field(value, 'allowedRoutes')),
      };
}

function readListenerStatus(value: unknown): ListenerStatus | undefined {
  const name = text(field(value, 'name'));
  return name === undefined
    ? undefined
    : {
        name,
        conditions: readConditions(value),
        attachedRoutes: integer(field(value, 'attachedRoutes')),
      };
}

export function readGateway(head: ObjectHead, value: unknown): GatewayObject {
  return {
    kind: 'Gateway',
    ...head,
    className: text(at(value, 'spec', 'gatewayClassName')) ?? '',
    listeners: list(at(value, 'spec', 'listeners'), readListener),
    allowedListeners: readAllowedNamespaces(
      at(value, 'spec', 'allowedListeners', 'namespaces'),
      'None',
    ),
    addresses: list(at(value, 'status', 'addresses'), entry =>
      text(field(entry, 'value')),
    ),
    conditions: readConditions(field(value, 'status')),
    listenerStatuses: list(
      at(value, 'status', 'listeners'),
      readListenerStatus,
    ),
  };
}

export function readListenerSet(
  head: ObjectHead,
  value: unknown,
): ListenerSetObject {
  return {
    kind: 'ListenerSet',
    ...head,
    parent: readParent(at(value, 'spec', 'parentRef')),
    listeners: list(at(value, 'spec', 'listeners'), readListener),
    conditions: readConditions(field(value, 'status')),
    listenerStatuses: list(
      at(value, 'status', 'listeners'),
      readListenerStatus,
    ),
  };
}
