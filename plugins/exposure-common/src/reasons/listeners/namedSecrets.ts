import type { ListenerOwner, ParentFault } from './parentFault';

/** The Secrets of certificates that a listener, or all of them, name: as `namespace/name`. */
function secretsOf(
  object: ListenerOwner,
  listeners: readonly { secretNames: readonly string[] }[],
): string[] {
  const names = listeners.flatMap(({ secretNames }) => secretNames);
  return [...new Set(names)].map(name =>
    name.includes('/') ? name : `${object.namespace}/${name}`,
  );
}

function isNamedIn(secret: string, message: string): boolean {
  const name = secret.slice(secret.indexOf('/') + 1);
  return message.split(/[^A-Za-z0-9.-]+/).some(word => {
    const bare = word.replace(/\.$/, '');
    return bare === name;
  });
}

/** The Secrets that a fault is about: those of its listener that the message names; all of them where it names none. */
export function secretsAtFault({
  object,
  listener,
  condition,
}: ParentFault): string[] {
  const all = secretsOf(object, listener ? [listener] : object.listeners);
  const named = all.filter(secret =>
    isNamedIn(secret, condition?.message ?? ''),
  );
  return named.length > 0 ? named : all;
}

/** Whether a fault is known to be about other Secrets of a listener than this one. */
export function isOfOtherSecrets(fault: ParentFault, secret: string): boolean {
  const { object, listener } = fault;
  const own = listener ? secretsOf(object, [listener]) : [];
  return own.includes(secret) && !secretsAtFault(fault).includes(secret);
}
