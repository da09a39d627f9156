/** Line ends and tabs are what a text is made of; everything else that cannot be seen may steer a terminal. */
const invisible = /(?!\r\n|[\n\t])[\p{C}\p{Zl}\p{Zp}]/gu;

/**
 * A text that cannot move the cursor, colour, link, rename the window or turn the direction of what follows: recorded
 * objects and files of a repository say whatever somebody wrote into them.
 */
export function terminalText(text: string): string {
  return text.replace(invisible, '\uFFFD');
}

/** The same for every text of some data, its keys too, before it is printed as JSON or YAML. */
export function terminalData(value: unknown): unknown {
  if (typeof value === 'string') return terminalText(value);
  if (Array.isArray(value)) return value.map(terminalData);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      terminalText(key),
      terminalData(one),
    ]),
  );
}
