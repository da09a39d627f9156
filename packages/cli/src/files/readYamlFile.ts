import { readFile, stat } from 'node:fs/promises';
import { parseAllDocuments } from 'yaml';
import type { Document } from 'yaml';
import { errorCode } from './errorCode';
import { refuse } from './refuse';

const maxSize = 1024 * 1024;

/** More aliases than anybody writes by hand; a bomb has billions. */
const maxAliasCount = 100;

async function readText(path: string): Promise<string> {
  const unreadable = (error: unknown) =>
    refuse(
      'FileNotReadable',
      `${path} cannot be read: ${errorCode(error) ?? 'unknown error'}.`,
    );
  const { size } = await stat(path).catch(unreadable);
  if (size > maxSize) refuse('FileTooLarge', `${path} is larger than 1 MB.`);
  return readFile(path, 'utf8').catch(unreadable);
}

function dataOf(path: string, document: Document): unknown {
  const [first] = document.errors;
  if (first) {
    refuse('FileIsNotYaml', `${path} is not valid YAML: ${first.message}`);
  }
  try {
    return document.toJS({ maxAliasCount });
  } catch {
    return refuse(
      'TooManyAliases',
      `${path} has more than ${maxAliasCount} aliases.`,
    );
  }
}

/**
 * Reads each document of a YAML or JSON file of at most 1 MB as data.
 * @throws InputError that names the file, the rule and, for wrong YAML, the line
 */
export async function readYamlDocuments(path: string): Promise<unknown[]> {
  return parseAllDocuments(await readText(path)).map(document =>
    dataOf(path, document),
  );
}

/**
 * Reads a YAML or JSON file with one document as data.
 * @throws InputError that names the file and the rule
 */
export async function readYamlFile(path: string): Promise<unknown> {
  const documents = await readYamlDocuments(path);
  if (documents.length > 1) {
    refuse(
      'OneDocument',
      `${path} has ${documents.length} YAML documents; one is needed.`,
    );
  }
  return documents[0];
}
