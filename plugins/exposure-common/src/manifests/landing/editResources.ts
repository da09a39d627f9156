import type {
  KustomizationEntry,
  KustomizationResources,
} from './kustomizationResources';

function replaced(text: string, start: number, end: number, by = ''): string {
  return `${text.slice(0, start)}${by}${text.slice(end)}`;
}

const lineStart = (text: string, offset: number) =>
  text.lastIndexOf('\n', offset - 1) + 1;

/** Behind the line break; the end of the text where there is none. */
function lineEnd(text: string, offset: number): number {
  const found = text.indexOf('\n', offset);
  return found < 0 ? text.length : found + 1;
}

/** Puts a line behind another; the last line of a text goes on to have no line break where it had none. */
function insertLine(text: string, offset: number, line: string): string {
  const end = lineEnd(text, offset);
  const isOpen = text[end - 1] !== '\n';
  return replaced(text, end, end, isOpen ? `\n${line}` : `${line}\n`);
}

function removeLine(text: string, offset: number): string {
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  const isOpen = text[end - 1] !== '\n' && start > 0;
  return replaced(text, isOpen ? start - 1 : start, end);
}

const indentOf = (text: string, { start }: KustomizationEntry) =>
  /^ */.exec(text.slice(lineStart(text, start), start))?.[0] ?? '';

function insertIntoBlock(
  text: string,
  { entries }: KustomizationResources,
  { name, index }: { name: string; index: number },
): string {
  const [first] = entries;
  const previous = entries[index - 1];
  if (!first) {
    return text;
  }
  const line = `${indentOf(text, first)}- ${name}`;
  const start = lineStart(text, first.start);
  return previous
    ? insertLine(text, previous.end, line)
    : replaced(text, start, start, `${line}\n`);
}

function insertIntoFlow(
  text: string,
  { entries, start }: KustomizationResources,
  { name, index }: { name: string; index: number },
): string {
  const previous = entries[index - 1];
  const [next] = entries;
  if (previous) {
    return replaced(text, previous.end, previous.end, `, ${name}`);
  }
  return next
    ? replaced(text, next.start, next.start, `${name}, `)
    : replaced(text, start + 1, start + 1, name);
}

/** Adds an entry so that it has `index` entries before it. Every other byte stays. */
export function insertEntry(
  text: string,
  resources: KustomizationResources,
  entry: { name: string; index: number },
): string {
  const { style, keyEnd, start, end } = resources;
  const { name } = entry;
  if (style === 'block') {
    return insertIntoBlock(text, resources, entry);
  }
  if (style === 'flow') {
    return insertIntoFlow(text, resources, entry);
  }
  if (style === 'null') {
    return replaced(text, start, end, `[${name}]`);
  }
  // An indented list under a key of our own, so that it can be told when the key may go with its last entry.
  return style === 'empty'
    ? insertLine(text, keyEnd, `- ${name}`)
    : insertLine(
        insertLine(text, text.length, 'resources:'),
        text.length + 1,
        `  - ${name}`,
      );
}

function removeFromFlow(
  text: string,
  { entries }: KustomizationResources,
  index: number,
): string {
  const entry = entries[index];
  const previous = entries[index - 1];
  const next = entries[index + 1];
  if (!entry) {
    return text;
  }
  if (previous) {
    return replaced(text, previous.end, entry.end);
  }
  return replaced(text, entry.start, next ? next.start : entry.end);
}

function removeFromBlock(
  text: string,
  { entries, keyStart, keyEnd }: KustomizationResources,
  index: number,
): string {
  const entry = entries[index];
  if (!entry) {
    return text;
  }
  const without = removeLine(text, entry.start);
  const isOwnKey =
    entries.length === 1 &&
    indentOf(text, entry) !== '' &&
    /^:\n *- $/.test(text.slice(keyEnd, entry.start));
  return isOwnKey ? removeLine(without, keyStart) : without;
}

/** Takes the entry at `index` out. Every other byte stays. */
export function removeEntry(
  text: string,
  resources: KustomizationResources,
  index: number,
): string {
  return resources.style === 'flow'
    ? removeFromFlow(text, resources, index)
    : removeFromBlock(text, resources, index);
}
