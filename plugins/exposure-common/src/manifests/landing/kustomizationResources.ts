import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Pair, YAMLSeq } from 'yaml';
import { maxExistingFile } from './readDocuments';

/** One entry of `resources`. */
export interface KustomizationEntry {
  /** Without a leading `./`; `undefined` where the entry is no name. */
  name: string | undefined;
  /** From its first to behind its last character, quotes included. */
  start: number;
  end: number;
}

/** Where a kustomization keeps its list, as offsets in its text. */
export interface KustomizationResources {
  /** The top-level keys, in their order. */
  keys: string[];
  entries: readonly KustomizationEntry[];
  /** How the list is written; `empty` is a key without a value, `null` the word. */
  style: 'absent' | 'empty' | 'null' | 'flow' | 'block';
  /** The key. */
  keyStart: number;
  keyEnd: number;
  /** The value, where there is one. */
  start: number;
  end: number;
}

const absent = {
  entries: [],
  style: 'absent',
  keyStart: 0,
  keyEnd: 0,
  start: 0,
  end: 0,
} as const;

function rangeOf(node: unknown): { start: number; end: number } | undefined {
  const range =
    typeof node === 'object' && node !== null && 'range' in node
      ? node.range
      : undefined;
  const [start, end]: unknown[] = Array.isArray(range) ? range : [];
  return typeof start === 'number' && typeof end === 'number'
    ? { start, end }
    : undefined;
}

function entriesOf(list: YAMLSeq): KustomizationEntry[] | undefined {
  const entries = list.items.flatMap(item => {
    const range = rangeOf(item);
    const name = isScalar(item)
      ? String(item.value).replace(/^\.\//, '')
      : undefined;
    return range ? [{ name, ...range }] : [];
  });
  return entries.length === list.items.length ? entries : undefined;
}

function valueOf({ value }: Pair) {
  const range = rangeOf(value);
  if (!range) {
    return undefined;
  }
  if (isSeq(value)) {
    const entries = entriesOf(value);
    const style = value.flow ? ('flow' as const) : ('block' as const);
    return entries && { entries, style, ...range };
  }
  return isScalar(value) && value.value === null
    ? {
        entries: [],
        style:
          range.start === range.end ? ('empty' as const) : ('null' as const),
        ...range,
      }
    : undefined;
}

/**
 * Finds the list of a kustomization.
 * @returns `undefined` where the text is too large, is no single YAML mapping or has something else in the list's place
 */
export function findResources(
  text: string,
): KustomizationResources | undefined {
  if (text.length > maxExistingFile) {
    return undefined;
  }
  const { errors, contents } = parseDocument(text, { version: '1.1' });
  if (errors.length > 0 || !isMap(contents)) {
    return undefined;
  }
  const keys = contents.items.map(({ key }) =>
    isScalar(key) ? String(key.value) : '?',
  );
  const pair = contents.items[keys.indexOf('resources')];
  if (!pair) {
    return { keys, ...absent };
  }
  const key = rangeOf(pair.key);
  const value = valueOf(pair);
  return key && value
    ? { keys, ...value, keyStart: key.start, keyEnd: key.end }
    : undefined;
}
