import type { Condition } from './Condition';
import { readConditions } from './Condition';
import type { BackendReference } from './IngressObject';
import type { ObjectHead } from './ObjectHead';
import { takesRequests } from './gatewayApi/takesRequests';
import { at, field, integer, list, port, text, texts } from '../input/pick';

/**
 * Where Amazon VPC Lattice serves a route: each has a name of its own.
 * @see https://www.gateway-api-controller.eks.aws.dev/latest/guides/custom-domain-name/
 */
export const latticeNameAnnotation =
  'application-networking.k8s.aws/lattice-assigned-domain-name';

/**
 * A Gateway or ListenerSet that a route or a ListenerSet attaches to.
 * @public
 */
export interface ParentReference {
  kind: string;
  name: string;
  /** `undefined` = the referring object's own namespace. */
  namespace?: string;
  sectionName?: string;
  port?: number;
}

/** @public */
export interface RouteParentStatus {
  parent: ParentReference;
  controllerName: string;
  conditions: Condition[];
}

/**
 * A filter that answers by a redirect.
 * @public
 */
export interface RouteRedirect {
  /** `undefined` = the hostname stays, and something else changes. */
  hostname?: string;
}

/**
 * An object of a controller's own kind that a filter names.
 * @public
 */
export interface RouteExtension {
  kind: string;
  name: string;
}

/**
 * The parts of a `gateway.networking.k8s.io/v1` HTTPRoute that the diagnosis reads.
 * @public
 */
export interface HttpRouteObject extends ObjectHead {
  kind: 'HTTPRoute';
  hostnames: string[];
  parents: ParentReference[];
  backends: BackendReference[];
  /** The paths of all rules; `/` where a rule names none. */
  paths: string[];
  redirects: RouteRedirect[];
  /** What its filters name by `extensionRef`, always of its own namespace. */
  extensions?: RouteExtension[];
  parentStatuses: RouteParentStatus[];
}

export function readParent(value: unknown): ParentReference | undefined {
  const name = text(field(value, 'name'));
  return name === undefined
    ? undefined
    : {
        kind: text(field(value, 'kind')) ?? 'Gateway',
        name,
        namespace: text(field(value, 'namespace')),
        sectionName: text(field(value, 'sectionName')),
        port: integer(field(value, 'port')),
      };
}

/** Only core Services that get requests: another kind of backend is not ours to judge. */
function readBackend(value: unknown): BackendReference | undefined {
  const name = text(field(value, 'name'));
  const kind = text(field(value, 'kind')) ?? 'Service';
  const group = text(field(value, 'group')) ?? '';
  return name === undefined ||
    kind !== 'Service' ||
    group !== '' ||
    !takesRequests(value)
    ? undefined
    : {
        name,
        namespace: text(field(value, 'namespace')),
        port: port(field(value, 'port')),
      };
}

function readPaths(rule: unknown): string[] {
  const paths = list(
    field(rule, 'matches'),
    match => text(at(match, 'path', 'value')) ?? '/',
  );
  return paths.length > 0 ? paths : ['/'];
}

function readRedirect(filter: unknown): RouteRedirect | undefined {
  return text(field(filter, 'type')) === 'RequestRedirect'
    ? { hostname: text(at(filter, 'requestRedirect', 'hostname')) }
    : undefined;
}

function readExtension(filter: unknown): RouteExtension | undefined {
  const kind = text(at(filter, 'extensionRef', 'kind'));
  const name = text(at(filter, 'extensionRef', 'name'));
  return kind && name ? { kind, name } : undefined;
}

function readExtensions(rule: unknown): RouteExtension[] {
  const ofBackends = list(field(rule, 'backendRefs'), backend =>
    list(field(backend, 'filters'), readExtension),
  );
  return [...list(field(rule, 'filters'), readExtension), ...ofBackends.flat()];
}

function readParentStatus(value: unknown): RouteParentStatus | undefined {
  const parent = readParent(field(value, 'parentRef'));
  return (
    parent && {
      parent,
      controllerName: text(field(value, 'controllerName')) ?? '',
      conditions: readConditions(value),
    }
  );
}

export function readHttpRoute(
  head: ObjectHead,
  value: unknown,
): HttpRouteObject {
  return {
    kind: 'HTTPRoute',
    ...head,
    hostnames: texts(at(value, 'spec', 'hostnames')),
    parents: list(at(value, 'spec', 'parentRefs'), readParent),
    backends: list(at(value, 'spec', 'rules'), rule =>
      list(field(rule, 'backendRefs'), readBackend),
    ).flat(),
    paths: list(at(value, 'spec', 'rules'), readPaths).flat(),
    redirects: list(at(value, 'spec', 'rules'), rule =>
      list(field(rule, 'filters'), readRedirect),
    ).flat(),
    extensions: list(at(value, 'spec', 'rules'), readExtensions).flat(),
    parentStatuses: list(at(value, 'status', 'parents'), readParentStatus),
  };
}
