import { normalHostname } from '../observation/hostnames';
import type {
  CertificateObject,
  GatewayObject,
  HttpRouteObject,
  IngressObject,
  Listener,
  ListenerSetObject,
  ObjectHead,
} from '../kubernetes';
import { shimAnnotations } from '../kubernetes/shimAnnotations';
import { annotations } from '../kubernetes/annotations';

/** A path of a hostname that an object answers for. */
export interface ServedPath {
  hostname: string;
  path: string;
}

/** An object that stands beside a planned exposure, as far as the two can get in each other’s way. */
export interface Neighbour {
  kind: string;
  name: string;
  /** Empty where it is not written. */
  namespace: string;
  labels: Readonly<Record<string, string>>;
  /** The Secrets it fills or has filled. */
  secrets: readonly string[];
  /** The names of its certificate. */
  certified: readonly string[];
  served: readonly ServedPath[];
}

/** The kinds that can be neighbours, of those that are watched. */
export const neighbourKinds = [
  'Ingress',
  'HTTPRoute',
  'ListenerSet',
  'Gateway',
  'Certificate',
] as const;

export type NeighbourObject =
  | IngressObject
  | HttpRouteObject
  | ListenerSetObject
  | GatewayObject
  | CertificateObject;

function isAnnotated({ annotations: written }: ObjectHead): boolean {
  return shimAnnotations.some(
    name => Object.hasOwn(written, name) && written[name] !== 'false',
  );
}

function listenerSecrets(listeners: readonly Listener[]): string[] {
  return listeners.flatMap(({ secretNames }) => secretNames);
}

function secretsOf(object: NeighbourObject): string[] {
  if (object.kind === 'Certificate') {
    return [object.secretName];
  }
  if (!isAnnotated(object)) {
    return [];
  }
  if (object.kind === 'Ingress') {
    return object.tls.flatMap(({ secretName }) => secretName ?? []);
  }
  return object.kind === 'HTTPRoute' ? [] : listenerSecrets(object.listeners);
}

function servedBy(object: NeighbourObject): ServedPath[] {
  if (object.kind === 'Ingress') {
    return object.rules.flatMap(({ host, paths }) =>
      host === undefined
        ? []
        : (paths.length > 0 ? paths : ['/']).map(path => ({
            hostname: normalHostname(host),
            path: normalPath(path),
          })),
    );
  }
  if (object.kind !== 'HTTPRoute') {
    return [];
  }
  const paths = object.paths.length > 0 ? object.paths : ['/'];
  return object.hostnames.flatMap(hostname =>
    paths.map(path => ({
      hostname: normalHostname(hostname),
      path: normalPath(path),
    })),
  );
}

/** A path as it is compared: without a slash at its end. */
export function normalPath(path: string): string {
  return path.replace(/\/$/, '') || '/';
}

/** The parts of an object that can get in the way; the short-lived routes of cert-manager’s solvers have none. */
export function neighbourOf(object: NeighbourObject): Neighbour {
  const isSolver = object.labels[annotations.solverPod] === 'true';
  return {
    kind: object.kind,
    name: object.name,
    namespace: object.namespace,
    labels: object.labels,
    secrets: secretsOf(object),
    certified:
      object.kind === 'Certificate' ? object.dnsNames.map(normalHostname) : [],
    served: isSolver ? [] : servedBy(object),
  };
}
