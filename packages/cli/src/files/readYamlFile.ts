import { readFile, stat } from 'node:fs/promises';
import { InputError } from '@backstage/errors';
import { parseDocument } from 'yaml';
import { errorCode } from './errorCode';

const maxSize = 1024 * 1024;

/** More aliases than anybody writes by hand; a bomb has billions. */
const maxAliasCount = 100;

async function readText(path: string): Promise<string> {
  try {
    const { size } = await stat(path);
    if (size > maxSize) {
      throw new InputError(`${path} is larger than 1 MB.`);
    }
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(
      `${path} cannot be read: ${errorCode(error) ?? 'unknown error'}.`,
    );
  }
}

/**
 * Reads a YAML or JSON file of at most 1 MB as data.
 * @throws InputError that names the file and, for wrong YAML, the line
 */
export async function readYamlFile(path: string): Promise<unknown> {
  const document = parseDocument(await readText(path));
  const [first] = document.errors;
  if (first) {
    throw new InputError(`${path} is not valid YAML: ${first.message}`);
  }
  try {
    return document.toJS({ maxAliasCount });
  } catch {
    throw new InputError(`${path} has more than ${maxAliasCount} aliases.`);
  }
}
