import { at, field, list, port, text, texts } from '../input/pick';
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

/**
 * A path that cert-manager serves a challenge's proof under.
 * @public
 */
export interface SolverPath {
  path: string;
  pathType: string;
  backend?: BackendReference;
}

/** @public */
export interface IngressRule {
  host?: string;
  /** The application's own; never the solver of a challenge. */
  backends: BackendReference[];
  /** The paths of the rule; `/` where it names none. */
  paths: string[];
  /** The paths whose type is `Prefix`. */
  prefixes: string[];
  /** Those of the solver of a challenge. */
  solverPaths: SolverPath[];
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
  /** Where requests go that match no rule. */
  defaultBackend?: BackendReference;
  tls: IngressTls[];
  /** IP addresses and hostnames of the load balancer. */
  addresses: string[];
}

/**
 * Whether an Ingress only takes a share of the requests that another one serves.
 * @see https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations/#canary
 */
export function isCanary({ annotations }: ObjectHead): boolean {
  return annotations['nginx.ingress.kubernetes.io/canary'] === 'true';
}

/**
 * Whether an Ingress is one part of several that F5 NGINX Ingress Controller merges: the `master` has hostname and TLS,
 * each `minion` has paths.
 * @see https://docs.nginx.com/nginx-ingress-controller/configuration/ingress-resources/cross-namespace-configuration/
 */
export function mergeablePart({
  annotations,
}: ObjectHead): 'master' | 'minion' | undefined {
  const written = annotations['nginx.org/mergeable-ingress-type'];
  return written === 'master' || written === 'minion' ? written : undefined;
}

function readBackend(value: unknown): BackendReference | undefined {
  const service = field(value, 'service');
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

/**
 * Where no second Ingress can answer for the hostname, cert-manager puts the path of its solver into the app's own, for
 * as long as a challenge lasts.
 * @see https://cert-manager.io/docs/usage/ingress/#supported-annotations `http01-edit-in-place`
 */
function isSolver(entry: unknown): boolean {
  const path = text(field(entry, 'path')) ?? '';
  const backend = readBackend(field(entry, 'backend'));
  return (
    path.startsWith('/.well-known/acme-challenge/') ||
    (backend?.name.startsWith('cm-acme-http-solver-') === true &&
      backend.port === 8089)
  );
}

function readSolverPath(entry: unknown): SolverPath | undefined {
  return isSolver(entry)
    ? {
        path: text(field(entry, 'path')) ?? '/',
        pathType: text(field(entry, 'pathType')) ?? '',
        backend: readBackend(field(entry, 'backend')),
      }
    : undefined;
}

function readRule(value: unknown): IngressRule {
  const entries = list(at(value, 'http', 'paths'), entry =>
    isSolver(entry) ? undefined : { entry },
  );
  const path = (entry: unknown) => text(field(entry, 'path')) ?? '/';
  return {
    host: text(field(value, 'host')),
    backends: entries.flatMap(
      ({ entry }) => readBackend(field(entry, 'backend')) ?? [],
    ),
    paths: entries.map(({ entry }) => path(entry)),
    prefixes: entries.flatMap(({ entry }) =>
      text(field(entry, 'pathType')) === 'Prefix' ? path(entry) : [],
    ),
    solverPaths: list(at(value, 'http', 'paths'), readSolverPath),
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
    defaultBackend: readBackend(at(value, 'spec', 'defaultBackend')),
    tls: list(at(value, 'spec', 'tls'), readTls),
    addresses: list(
      at(value, 'status', 'loadBalancer', 'ingress'),
      entry => text(field(entry, 'ip')) ?? text(field(entry, 'hostname')),
    ),
  };
}
