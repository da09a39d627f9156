import type { CertificateObject } from '../../kubernetes';
import { findCondition } from '../../kubernetes';
import { listOf } from '../../observation/mapObserved';
import { isReady } from '../certificate/certificateParams';
import type { Facts } from '../facts/Facts';
import type { ParentFault } from './parentFault';

/** Whether a text names a Secret, which others write with its namespace or without. */
function isNamedIn(text: string, secret: string): boolean {
  const name = secret.slice(secret.indexOf('/') + 1);
  return text
    .split(/[^a-z0-9./-]+/i)
    .map(word => word.replace(/\.$/, ''))
    .some(word => word === secret || word === name);
}

/** The Secrets of the listener that a condition is about, as `namespace/name`: those that it names, else all of them. */
export function faultySecrets({
  object,
  listener,
  condition,
}: ParentFault): string[] {
  const names = (listener ? [listener] : object.listeners).flatMap(
    ({ secretNames }) => secretNames,
  );
  const written = [...new Set(names)].map(name =>
    name.includes('/') ? name : `${object.namespace}/${name}`,
  );
  const named = written.filter(secret =>
    isNamedIn(condition?.message ?? '', secret),
  );
  return named.length > 0 ? named : written;
}

function writerOf(
  secret: string,
  { seen }: Facts,
): CertificateObject | undefined {
  return listOf(seen.certificates).find(
    ({ namespace, secretName }) => `${namespace}/${secretName}` === secret,
  );
}

/** The Certificates that write the Secrets at fault, where every one of them is ready: then the Secrets are there. */
export function readyWriters(
  facts: Facts,
  fault: ParentFault,
): CertificateObject[] {
  const writers = faultySecrets(fault).map(secret => writerOf(secret, facts));
  const ready = writers.filter(
    (writer): writer is CertificateObject =>
      writer !== undefined && isReady(writer),
  );
  return ready.length === writers.length ? ready : [];
}

/** A listener that is programmed serves with the Secret that is in order, whatever is wrong with another one. */
export function servesAnotherSecret(
  { certificate }: Facts,
  fault: ParentFault,
): boolean {
  const { object, listener, condition } = fault;
  const status = object.listenerStatuses.find(
    ({ name }) => name === listener?.name,
  );
  const programmed = findCondition(status?.conditions ?? [], 'Programmed');
  const own =
    certificate && `${certificate.namespace}/${certificate.secretName}`;
  return (
    condition?.type === 'ResolvedRefs' &&
    programmed?.status === 'True' &&
    certificate !== undefined &&
    own !== undefined &&
    isReady(certificate) &&
    (listener?.secretNames ?? []).some(
      name =>
        (name.includes('/') ? name : `${object.namespace}/${name}`) === own,
    ) &&
    !faultySecrets(fault).includes(own)
  );
}
