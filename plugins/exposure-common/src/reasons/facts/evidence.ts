import { printable, withoutMiddle } from '../../input/printable';
import type { Condition, ObjectHead } from '../../kubernetes';
import type { Observed } from '../../observation/Observed';
import type { Evidence } from '../vocabulary/Evidence';
import { readableText } from './readableText';

/** Longest foreign text that goes into words, and longest that is kept as evidence. */
const maxQuoted = 600;
const maxEvidence = 2048;

function onOneLine(text: string, max: number): string {
  return printable(withoutMiddle(text.replace(/\s+/g, ' ').trim(), max), max);
}

/** Foreign text made fit for a sentence: one line, nothing that only programs read, no control characters, not endless. */
export function quoted(text: string): string {
  return onOneLine(readableText(text), maxQuoted);
}

/** How an object is called in words: `Kind namespace/name`. */
export function objectName(object: ObjectHead & { kind: string }): string {
  return object.namespace
    ? `${object.kind} ${object.namespace}/${object.name}`
    : `${object.kind} ${object.name}`;
}

/**
 * How an object is called that nothing of the app's namespace refers to: who reads this may not be allowed to see the
 * namespace that it is in.
 */
export function discreetName(
  object: ObjectHead & { kind: string },
  ownNamespace: string,
): string {
  return ['', ownNamespace].includes(object.namespace)
    ? objectName(object)
    : `${object.kind} of another namespace`;
}

/** The raw fact at a field of an object, with the time its source was read. */
export function objectEvidence(
  object: ObjectHead & { kind: string },
  field: string,
  text: string | number | undefined,
  source: Observed<unknown>,
): Evidence {
  return {
    object: objectName(object),
    field,
    text: onOneLine(String(text ?? ''), maxEvidence),
    observedAt: source.known ? source.at : source.since,
  };
}

/** What a condition of an object says, with the time its source was read. */
export function conditionEvidence(
  object: ObjectHead & { kind: string },
  { type, message }: Condition,
  source: Observed<unknown>,
): Evidence {
  return objectEvidence(object, `status.conditions.${type}`, message, source);
}
