import type {
  GatewayObject,
  IngressObject,
  Listener,
  ListenerSetObject,
} from '../../kubernetes';
import {
  shimAnnotations,
  syncedAnnotation,
} from '../../kubernetes/shimAnnotations';
import { coversHostname } from '../../observation/hostnames';
import { referencedListeners } from '../../observation/routeHostnames';
import type { Facts } from '../facts/Facts';
import { routeParents } from '../facts/routeParents';

/** An object whose annotation asks cert-manager for a certificate. */
export interface Asking {
  object: IngressObject | GatewayObject | ListenerSetObject;
  annotation: string;
  /** The listener of a Gateway or ListenerSet. */
  listener?: string;
  /** Why cert-manager makes none for the hostname, as part of a sentence; left out = nothing keeps it from it. */
  fault?: string;
}

function annotationOf({ annotations }: Asking['object']): string | undefined {
  return annotations[syncedAnnotation]
    ? undefined
    : shimAnnotations.find(
        name => annotations[name] && annotations[name] !== 'false',
      );
}

/** cert-manager skips a TLS block without hosts or Secret, and an Ingress with two blocks for one Secret. */
function blockFault(
  { tls }: IngressObject,
  hostname: string,
): string | undefined {
  const index = tls.findIndex(({ hosts }) =>
    hosts.some(host => coversHostname(host, hostname)),
  );
  const block = tls[index];
  if (!block) {
    return tls.length === 0
      ? 'it has no TLS block'
      : `no TLS block names ${hostname}`;
  }
  if (!block.secretName) {
    return `its TLS block ${index + 1} names no Secret`;
  }
  const other = tls.findIndex(
    ({ secretName }, at) => at !== index && secretName === block.secretName,
  );
  return other === -1
    ? undefined
    : `its TLS blocks ${Math.min(index, other) + 1} and ${
        Math.max(index, other) + 1
      } name the same Secret ${block.secretName}`;
}

/** @see https://cert-manager.io/docs/usage/gateway/#supported-annotations */
function listenerFaultOf(
  { name, hostname, secretNames }: Listener,
  namespace: string,
): string | undefined {
  if (!hostname) {
    return `its listener ${name} names no hostname`;
  }
  if (secretNames.length === 0) {
    return `its listener ${name} names no Secret`;
  }
  return secretNames.some(
    secret => secret.includes('/') && !secret.startsWith(`${namespace}/`),
  )
    ? `its listener ${name} names a Secret of another namespace`
    : undefined;
}

function isTls({ protocol, secretNames }: Listener): boolean {
  return secretNames.length > 0 || protocol === 'HTTPS' || protocol === 'TLS';
}

function askingParents(facts: Facts): Asking[] {
  return routeParents(facts).flatMap(({ object, reference }) => {
    const annotation = object && annotationOf(object);
    return object && annotation
      ? referencedListeners(reference, object)
          .filter(isTls)
          .filter(
            ({ hostname }) =>
              hostname === undefined ||
              coversHostname(hostname, facts.hostname),
          )
          .map(listener => ({
            object,
            annotation,
            listener: listener.name,
            fault: listenerFaultOf(listener, object.namespace),
          }))
      : [];
  });
}

/** What asks for a certificate for the hostname by an annotation: first what does it as it should. */
export function askedByAnnotation(facts: Facts): Asking | undefined {
  const ingresses = facts.routes.flatMap(({ object }): Asking[] => {
    const annotation =
      object.kind === 'Ingress' ? annotationOf(object) : undefined;
    return object.kind === 'Ingress' && annotation
      ? [{ object, annotation, fault: blockFault(object, facts.hostname) }]
      : [];
  });
  const all = [...ingresses, ...askingParents(facts)];
  return all.find(({ fault }) => fault === undefined) ?? all[0];
}
