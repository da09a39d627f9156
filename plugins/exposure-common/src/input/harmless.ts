import { withoutSteering } from './printable';

/** Nothing in it needs a second look: printable ASCII with single spaces, and nothing that begins a markup. */
const plain = /^(?:[!-;=-?A-\\^-~]|\](?!\()| (?! ))*$/;

/** How each markup begins that a forge, a chat or a browser acts on, and what stands there instead, to be seen. */
const markups: readonly (readonly [RegExp, string])[] = [
  // A tag, a comment or an address in angle brackets, with the bracket that closes it.
  [/<([A-Za-z/!?][^<>]*)>/g, '‹$1›'],
  // One that is cut off, or holds another bracket.
  [/<(?=[A-Za-z/!?])/g, '‹'],
  // A link or a picture.
  [/\](?=\()/g, '] '],
  // A mention; an address of mail and a digest have a letter before the sign, a path has a slash.
  [/(?<![\w/.])@(?=\w)/g, '＠'],
];

/**
 * Foreign text on one line that stays text wherever it is pasted: it steers no terminal, turns no line around, and is no
 * tag, link or mention. What is replaced stays visible.
 */
export function harmless(text: string): string {
  if (plain.test(text)) {
    return text;
  }
  const line = withoutSteering(text.replace(/\s+/g, ' '));
  return markups.reduce(
    (safe, [markup, instead]) => safe.replace(markup, instead),
    line,
  );
}

/** Some data with every text in it {@link harmless}. Keys are ours. */
export function harmlessTexts<T>(value: T): T;
export function harmlessTexts(value: unknown): unknown {
  if (typeof value === 'string') {
    return harmless(value);
  }
  if (Array.isArray(value)) {
    return value.map((one: unknown) => harmlessTexts(one));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      harmlessTexts(one),
    ]),
  );
}
