import { printText } from './printText';

function printScalar(value: unknown): string {
  if (typeof value === 'string') {
    return printText(value);
  }
  if (typeof value === 'boolean' || value === null) {
    return String(value);
  }
  if (Number.isSafeInteger(value)) {
    return String(value);
  }
  throw new Error(`YAML is printed of JSON only; seen: ${typeof value}.`);
}

/** A block whose first line stands behind something else begins with `first` and not with its indentation. */
interface Place {
  indent: string;
  first: string;
}

/** What follows a key: a scalar on the same line, or a block below. */
function printBelow(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) {
    return ` ${printScalar(value)}\n`;
  }
  const block = printBlock(value, { indent, first: indent });
  if (block !== '') {
    return `\n${block}`;
  }
  return Array.isArray(value) ? ' []\n' : ' {}\n';
}

/** What follows a dash: a block begins on the same line. */
function printBeside(value: unknown, indent: string): string {
  const block =
    typeof value === 'object' && value !== null
      ? printBlock(value, { indent, first: ' ' })
      : '';
  return block === '' ? printBelow(value, indent) : block;
}

/** Empty for a mapping or list that is empty. */
function printBlock(value: object, { indent, first }: Place): string {
  const below = `${indent}  `;
  let text = '';
  let start = first;
  if (Array.isArray(value)) {
    for (const item of value) {
      text += `${start}-${printBeside(item, below)}`;
      start = indent;
    }
    return text;
  }
  for (const [key, entry] of Object.entries(value)) {
    text += `${start}${printText(key)}:${printBelow(entry, below)}`;
    start = indent;
  }
  return text;
}

/**
 * Prints JSON data as block YAML that YAML 1.1 (kubectl) and 1.2 read alike: no anchors, no folding, one value a line,
 * so that a diff shows one changed line for one changed value.
 * @param value - a mapping or list, not empty, of strings, whole numbers, booleans, `null`, mappings and lists
 * @throws Error when it holds anything else: `undefined`, a fraction, half a surrogate pair
 */
export function printYaml(value: object): string {
  return printBlock(value, { indent: '', first: '' });
}
