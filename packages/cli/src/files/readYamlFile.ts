import { isError } from '@backstage/errors';
import { parseAllDocuments } from 'yaml';
import type { Document } from 'yaml';
import type { InputFiles } from './InputFiles';
import { nameOf } from './InputFiles';
import { refuse } from '../refusals';
import { yamlFault } from './yamlFault';

/** The largest file that somebody wrote by hand, in MiB. */
const maxWritten = 1;

/** More aliases than anybody writes by hand; a bomb has billions. */
const maxAliasCount = 100;

function dataOf(path: string, document: Document): unknown {
  const fault = yamlFault(document);
  if (fault !== undefined) {
    refuse('FileIsNotYaml', `${path} ${fault}`);
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
 * Reads each document of a text as data.
 * @param path - what messages call it
 * @throws InputError that names the file, the rule and, for wrong YAML, the line
 */
export function yamlDocuments(path: string, text: string): unknown[] {
  try {
    return parseAllDocuments(text).map(document => dataOf(path, document));
  } catch (error) {
    if (isError(error) && error.name === 'InputError') {
      throw error;
    }
    return refuse('FileIsNotYaml', `${path} is nested too deeply.`);
  }
}

/**
 * Reads each document of a YAML or JSON file of at most 1 MiB as data.
 * @throws InputError that names the file, the rule and, for wrong YAML, the line
 */
export async function readYamlDocuments(
  files: InputFiles,
  path: string,
): Promise<unknown[]> {
  return yamlDocuments(nameOf(path), await files.text(path, maxWritten));
}

/** The only one of some documents; several are refused. */
export function onlyDocument(
  path: string,
  documents: readonly unknown[],
): unknown {
  if (documents.length > 1) {
    refuse(
      'OneDocument',
      `${path} has ${documents.length} YAML documents; one is needed.`,
    );
  }
  return documents[0];
}

/**
 * Reads a YAML or JSON file with one document as data.
 * @throws InputError that names the file and the rule
 */
export async function readYamlFile(
  files: InputFiles,
  path: string,
): Promise<unknown> {
  return onlyDocument(nameOf(path), await readYamlDocuments(files, path));
}
