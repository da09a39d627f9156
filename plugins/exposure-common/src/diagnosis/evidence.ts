import type { ObjectHead } from '../observation/kubernetes';
import type { Observed } from '../observation/Observed';
import type { Evidence } from '../status/ExposureStatus';

/** Longest foreign text that goes into words; the whole text stays in the evidence. */
const maxQuoted = 300;

/** Control characters, and the ones that change the direction of text (Unicode TR 36). */
const unprintable =
  // The ranges are the point of the expression.
  /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g;

/** Foreign text made fit to stand in a sentence: one line, no control characters, not endless. */
export function quoted(text: string): string {
  const line = text.replace(unprintable, ' ').trim();
  return line.length > maxQuoted ? `${line.slice(0, maxQuoted)}…` : line;
}

/** How an object is called in words: `Kind namespace/name`. */
export function objectName(object: ObjectHead & { kind: string }): string {
  return object.namespace
    ? `${object.kind} ${object.namespace}/${object.name}`
    : `${object.kind} ${object.name}`;
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
    text: String(text ?? '').replace(unprintable, ' '),
    observedAt: source.known ? source.at : source.since,
  };
}
