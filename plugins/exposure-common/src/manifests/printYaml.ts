import { printText } from './printText';

const isCollection = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

const isEmpty = (value: object): boolean =>
  (Array.isArray(value) ? value : Object.keys(value)).length === 0;

function printScalar(value: unknown): string {
  if (typeof value === 'string') return printText(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (Number.isSafeInteger(value)) return String(value);
  throw new Error(`YAML is printed of JSON only; seen: ${typeof value}.`);
}

/** What follows a key or a dash: a scalar on the same line, or a block below. */
function printBelow(value: unknown, indent: string): string {
  if (!isCollection(value)) return ` ${printScalar(value)}\n`;
  if (isEmpty(value)) return Array.isArray(value) ? ' []\n' : ' {}\n';
  return `\n${printBlock(value, indent)}`;
}

function printBlock(value: object, indent: string): string {
  const below = `${indent}  `;
  let text = '';
  if (Array.isArray(value)) {
    for (const item of value) {
      const isBlock = isCollection(item) && !isEmpty(item);
      text += isBlock
        ? // The first line of the block takes the place beside the dash.
          `${indent}- ${printBlock(item, below).slice(below.length)}`
        : `${indent}-${printBelow(item, below)}`;
    }
    return text;
  }
  for (const [key, entry] of Object.entries(value)) {
    text += `${indent}${printText(key)}:${printBelow(entry, below)}`;
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
  return printBlock(value, '');
}
