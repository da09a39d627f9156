import { at, list, text } from '../../../input/pick';
import type { Manifest } from '../../Manifest';

/** A record as external-dns wants it; no targets where it takes those of the status, or of the platform's Gateway. */
export interface DnsWish {
  name: string;
  targets: string[];
  alias: boolean;
}

const texts = (value: unknown) => list(value, text);

function targetsOf(object: Manifest | undefined, prefix: string): string[] {
  const written = object?.metadata.annotations?.[`${prefix}target`];
  return written?.split(',') ?? [];
}

/** The ListenerSet with the listener that a route attaches to. */
function listenerSetOf(
  route: Manifest,
  manifests: readonly Manifest[],
): Manifest | undefined {
  const [parent] = list(route.spec.parentRefs, reference => reference);
  return manifests.find(
    ({ kind, metadata, spec }) =>
      kind === 'ListenerSet' &&
      at(parent, 'kind') === 'ListenerSet' &&
      at(parent, 'name') === metadata.name &&
      list(spec.listeners, listener => at(listener, 'name')).includes(
        at(parent, 'sectionName'),
      ),
  );
}

function wishesOf(
  object: Manifest,
  manifests: readonly Manifest[],
  prefix: string,
): DnsWish[] {
  const isIngress = object.kind === 'Ingress';
  const names = isIngress
    ? list(object.spec.rules, rule => text(at(rule, 'host')))
    : texts(object.spec.hostnames);
  const source = isIngress ? object : listenerSetOf(object, manifests);
  const alias = object.metadata.annotations?.[`${prefix}alias`] === 'true';
  const targets = targetsOf(source, prefix);
  return names.map(name => ({ name, targets, alias }));
}

/**
 * What external-dns makes of objects: one wish for each Ingress and HTTPRoute that it is not kept from. It reads targets from
 * an Ingress itself, and for an HTTPRoute from its ListenerSet or Gateway and never from the route.
 * @see https://kubernetes-sigs.github.io/external-dns/latest/docs/sources/gateway-api/
 */
export function endpointsOf(
  manifests: readonly Manifest[],
  prefix: string,
): DnsWish[] {
  return manifests
    .filter(({ kind }) => kind === 'Ingress' || kind === 'HTTPRoute')
    .filter(
      ({ metadata }) =>
        metadata.annotations?.[`${prefix}controller`] === undefined,
    )
    .flatMap(object => wishesOf(object, manifests, prefix));
}
