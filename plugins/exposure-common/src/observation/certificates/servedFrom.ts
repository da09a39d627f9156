import type {
  IngressObject,
  ListenerSetObject,
  ObjectHead,
  OtherRouteObject,
} from '../../kubernetes';
import {
  secretNamespaceAnnotation,
  secretNamespaceOfClass,
} from '../../kubernetes/certificates/secretSources';
import { coversHostname, normalHostname } from '../hostnames';
import { listOf } from '../mapObserved';
import type { RouteParts } from '../observeRoutes';
import type { ListenerInPlace } from '../routeHostnames';
import { routeListeners } from '../routeHostnames';

/** The namespace that a controller reads the Secrets of its Ingresses from, where that is not theirs. */
export function readNamespaceOf({
  className = '',
}: IngressObject): string | undefined {
  return Object.hasOwn(secretNamespaceOfClass, className)
    ? secretNamespaceOfClass[className]
    : undefined;
}

/** A block without hosts is for all of them. */
function ingressSecrets(ingress: IngressObject, hostname: string): string[] {
  const namespace =
    ingress.annotations[secretNamespaceAnnotation] ??
    readNamespaceOf(ingress) ??
    ingress.namespace;
  return ingress.tls
    .filter(
      ({ hosts }) =>
        hosts.length === 0 ||
        hosts.some(host => coversHostname(host, hostname)),
    )
    .flatMap(({ secretName }) => secretName || [])
    .map(name => (name.includes('/') ? name : `${namespace}/${name}`));
}

function secretsIn({
  secretNames,
  namespace,
}: Pick<OtherRouteObject, 'secretNames' | 'namespace'>): string[] {
  return secretNames.map(name =>
    name.includes('/') ? name : `${namespace}/${name}`,
  );
}

/**
 * The listeners of a hostname. Unlike that of a certificate, the star of a listener stands for any number of labels (Gateway
 * API, Listener): it serves what none of the others is nearer to.
 */
function servingListeners(
  listeners: readonly ListenerInPlace[],
  hostname: string,
): readonly ListenerInPlace[] {
  const near = listeners.filter(
    listener =>
      listener.hostname === undefined ||
      coversHostname(listener.hostname, hostname),
  );
  return near.some(({ secretNames }) => secretNames.length > 0)
    ? near
    : listeners.filter(
        listener =>
          near.includes(listener) ||
          (listener.hostname?.startsWith('*.') &&
            hostname.endsWith(normalHostname(listener.hostname).slice(1))),
      );
}

/** The Secrets that a hostname is served from, as `namespace/name`. */
export function servedFrom(
  hostname: string,
  parts: Pick<
    RouteParts,
    'ingresses' | 'httpRoutes' | 'otherRoutes' | 'gateways' | 'listenerSets'
  >,
): string[] {
  const byKey = <T extends ObjectHead>(objects: readonly T[]) =>
    new Map(
      objects.map(object => [`${object.namespace}/${object.name}`, [object]]),
    );
  const parents = {
    gateways: byKey(listOf(parts.gateways)),
    listenerSets: byKey<ListenerSetObject>(listOf(parts.listenerSets)),
  };
  const otherRoutes = parts.otherRoutes.known
    ? parts.otherRoutes.value.routes
    : [];
  const listeners = [...listOf(parts.httpRoutes), ...otherRoutes].flatMap(
    route => routeListeners(route, parents),
  );
  return [
    ...new Set([
      ...listOf(parts.ingresses).flatMap(ingress =>
        ingressSecrets(ingress, hostname),
      ),
      ...servingListeners(listeners, hostname).flatMap(secretsIn),
      ...otherRoutes.flatMap(secretsIn),
    ]),
  ];
}
