/** The texts that come more than once, each once; one that was refused, and so is empty, is none. */
export function namedTwice(texts: readonly string[]): string[] {
  const twice = texts.filter(
    (text, index) => text !== '' && texts.indexOf(text) !== index,
  );
  return [...new Set(twice)];
}
