import { DUMP_SCHEMA, loadAll } from 'js-yaml';

/** Larger files are not ours: the largest exposure is a tenth of this. Bytes in UTF-16 code units. */
export const maxExistingFile = 256 * 1024;

/** One YAML document of a file. */
export interface FileDocument {
  /** The `---` line above it; empty for the first. */
  separator: string;
  /** As it stands in the file. */
  text: string;
  /** What it says; `undefined` where there are comments only. Foreign: to be read shallowly. */
  value: unknown;
}

/** A file taken apart: its texts, one behind the other, are the file. */
export interface FileDocuments {
  /** The comments, blank lines and `---` above the first document. */
  head: string;
  documents: FileDocument[];
}

/** A line that parts two documents and says nothing else; `^` of a regular expression would also match behind U+2028. */
const separators = /(?<![^\n])---[ \t]*(?:#[^\n]*)?(?:\r?\n|$)/g;

/** Comments and blank lines. */
export const leadingComments = /^\uFEFF?(?:[ \t]*(?:#[^\n]*)?\r?\n)*/;

const headLines =
  /^\uFEFF?(?:(?:[ \t]*(?:#[^\n]*)?|---[ \t]*(?:#[^\n]*)?)\r?\n)*/;

function readDocument(separator: string, text: string): FileDocument {
  // Text that YAML 1.1 or 1.2 takes for a boolean or number is read as one: kubectl reads the former.
  const values = loadAll(text, { schema: DUMP_SCHEMA });
  // "--- text", "..." and directives part documents too, but nobody writes them into files of Kubernetes objects.
  if (values.length > 1) {
    throw new Error('More than one document.');
  }
  return { separator, text, value: values[0] };
}

function split(content: string): FileDocuments {
  const head = headLines.exec(content)?.[0] ?? '';
  const rest = content.slice(head.length);
  if (rest === '') {
    return { head, documents: [] };
  }
  const documents: FileDocument[] = [];
  let separator = '';
  let start = 0;
  for (const match of rest.matchAll(separators)) {
    documents.push(readDocument(separator, rest.slice(start, match.index)));
    separator = match[0];
    start = match.index + separator.length;
  }
  documents.push(readDocument(separator, rest.slice(start)));
  return { head, documents };
}

/**
 * Takes a file of YAML documents apart. An alias bomb costs nothing here: aliases are shared, not copied.
 * @returns `undefined` where it is too large, or a document is not to be understood
 */
export function readDocuments(content: string): FileDocuments | undefined {
  if (content.length > maxExistingFile) {
    return undefined;
  }
  try {
    return split(content);
  } catch {
    return undefined;
  }
}

/** The file of these documents. */
export function joinDocuments({ head, documents }: FileDocuments): string {
  return documents.reduce((file, { separator, text }, index) => {
    if (index === 0) {
      return `${file}${text}`;
    }
    const lineEnd = file.endsWith('\n') ? '' : '\n';
    return `${file}${lineEnd}${separator || '---\n'}${text}`;
  }, head);
}
