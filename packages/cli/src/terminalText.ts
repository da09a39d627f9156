/** Line ends and tabs are what a text is made of; everything else that cannot be seen may steer a terminal. */
const steering = /(?!\r\n|[\n\t])[\p{C}\p{Zl}\p{Zp}]/gu;

/** In the place of what is taken out, so that a reader sees that something was there. */
const replacement = '\uFFFD';

/**
 * A text that cannot move the cursor, colour, link, rename the window or turn the direction of what follows: recorded
 * objects and files of a repository say whatever somebody wrote into them.
 */
export function terminalText(text: string): string {
  return text.replace(steering, replacement);
}

/** The same for what belongs on one line: no line that follows can be forged with it. */
export function terminalLine(text: string): string {
  return text.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, replacement);
}

/** Some data with every text in it, its keys too, made harmless before it is printed. */
export function harmlessData<T>(
  value: T,
  harmless?: (text: string) => string,
): T;
export function harmlessData(value: unknown, harmless = terminalText): unknown {
  if (typeof value === 'string') {
    return harmless(value);
  }
  if (Array.isArray(value)) {
    return value.map((one: unknown) => harmlessData(one, harmless));
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      harmless(key),
      harmlessData(one, harmless),
    ]),
  );
}
