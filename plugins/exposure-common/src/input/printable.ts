const invisible = /[\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * Foreign text made safe for one line of a message: cut, and every control, format or bidirectional character replaced.
 * @param text - any text
 * @param max - the length kept, in UTF-16 code units
 * @public
 */
export function printable(text: string, max = 80): string {
  const kept = text.length > max ? `${text.slice(0, max)}…` : text;
  return kept.replace(invisible, '\uFFFD');
}

/**
 * What was seen, in a few words, for a refusal: scalars quoted, collections only named.
 * @public
 */
export function printableValue(value: unknown): string {
  if (value === undefined) {
    return 'nothing';
  }
  if (typeof value === 'string') {
    return `"${printable(value)}"`;
  }
  if (Array.isArray(value)) {
    return `a list of ${value.length}`;
  }
  if (typeof value === 'object' && value !== null) {
    return 'a mapping';
  }
  return printable(String(value));
}
