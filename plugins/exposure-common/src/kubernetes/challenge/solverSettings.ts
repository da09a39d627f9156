import { field, fields, maxEntries } from '../../input/pick';

/** What a program leaves out when it writes settings that it has read. */
function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}

/** The same settings as the same text, in whatever order they were written and whatever is left empty. */
function canonical(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  if (depth > 20) {
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.slice(0, maxEntries).map(entry => canonical(entry, depth + 1));
  }
  return Object.fromEntries(
    Object.entries(fields(value))
      .slice(0, maxEntries)
      .map(([key, entry]): [string, unknown] => [
        key === 'ingressClassName' ? 'class' : key,
        canonical(entry, depth + 1),
      ])
      .filter(([, entry]) => !isEmpty(entry))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A short mark of a text (FNV-1a), as settings can hold what is not to be kept. */
function markOf(text: string): string {
  const mark = Array.from(text).reduce(
    (hash, letter) =>
      Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    0x811c9dc5,
  );
  return mark.toString(16);
}

/** A mark of how a solver solves, to compare two; `undefined` where that is not said. */
export function solverSettings(value: unknown): string | undefined {
  const settings = {
    http01: field(value, 'http01'),
    dns01: field(value, 'dns01'),
  };
  const text = JSON.stringify(canonical(settings));
  return text === '{}' ? undefined : markOf(text);
}
