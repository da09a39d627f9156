import type { Manifest } from '../Manifest';

function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null
        ? Reflect.get(found, key)
        : undefined,
    value,
  );
}

/** The hostname an object routes, terminates TLS for, or certifies, with the Secret it names. */
export interface Served {
  hostname: unknown;
  secret: unknown;
}

const ofKind = (manifests: readonly Manifest[], kind: string) =>
  manifests.filter(manifest => manifest.kind === kind);

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Hosts of rules. */
export function routed(manifests: readonly Manifest[]): unknown[] {
  return [
    ...ofKind(manifests, 'Ingress').flatMap(({ spec }) =>
      list(spec.rules).map(rule => at(rule, 'host')),
    ),
    ...ofKind(manifests, 'HTTPRoute').flatMap(({ spec }) =>
      list(spec.hostnames),
    ),
  ];
}

/** Hosts of TLS blocks and listeners. */
export function terminated(manifests: readonly Manifest[]): Served[] {
  return [
    ...ofKind(manifests, 'Ingress').flatMap(({ spec }) =>
      list(spec.tls).map(block => ({
        hostname: at(block, 'hosts', 0),
        secret: at(block, 'secretName'),
      })),
    ),
    ...ofKind(manifests, 'ListenerSet').flatMap(({ spec }) =>
      list(spec.listeners).map(listener => ({
        hostname: at(listener, 'hostname'),
        secret: at(listener, 'tls', 'certificateRefs', 0, 'name'),
      })),
    ),
  ];
}

/** dnsNames of Certificates. */
export function certified(manifests: readonly Manifest[]): Served[] {
  return ofKind(manifests, 'Certificate').flatMap(({ spec }) =>
    list(spec.dnsNames).map(hostname => ({
      hostname,
      secret: spec.secretName,
    })),
  );
}

/** Every list of peers in the NetworkPolicies. */
export function peerLists(manifests: readonly Manifest[]): unknown[][] {
  return ofKind(manifests, 'NetworkPolicy').flatMap(({ spec }) => [
    ...list(spec.ingress).map(rule => list(at(rule, 'from'))),
    ...list(spec.egress).flatMap(rule => {
      const to = at(rule, 'to');
      return to === undefined ? [] : [list(to)];
    }),
  ]);
}
