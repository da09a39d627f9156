const invisible = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** The same without line ends and tabs, which a message is made of. */
const steering = /(?![\n\r\t])[\p{C}\p{Zl}\p{Zp}]/gu;

/** What nearly every foreign text is made of. */
const plain = /^[\x20-\x7e\n\r\t]*$/;

const replacement = '\uFFFD';

/**
 * Foreign text made safe for one line of a message: cut, and every control, format or bidirectional character replaced.
 * @param text - any text
 * @param max - the length kept, in UTF-16 code units
 * @public
 */
export function printable(text: string, max = 80): string {
  const kept = text.length > max ? `${text.slice(0, max)}…` : text;
  return kept.replace(invisible, replacement);
}

/** Foreign text as it enters: what steers a terminal or turns the direction of a line is replaced; line ends stay. */
export function withoutSteering(text: string): string {
  return plain.test(text) ? text : text.replace(steering, replacement);
}

const gap = ' … ';

/** The part of a word that a cut leaves behind; what has no spaces for long is no word. */
const brokenEnd = /(?<=\s)\S{0,40}$/;
const brokenStart = /^\S{0,40}(?=\s)/;

/** The half of a character of two code units that a cut leaves behind. */
const halves = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

/**
 * A text of at most `max` code units. What is left out is the middle: messages begin with who speaks, and end with the
 * reason that another program gave.
 */
export function withoutMiddle(text: string, max: number): string {
  if (text.length <= max) {
    return text;
  }
  const kept = max - gap.length;
  const head = Math.ceil(kept * 0.6);
  return [
    text.slice(0, head).replace(brokenEnd, ''),
    text.slice(head - kept).replace(brokenStart, ''),
  ]
    .map(part => part.replace(halves, '').trim())
    .join(gap);
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
