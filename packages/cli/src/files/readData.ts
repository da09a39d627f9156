import { isError } from '@backstage/errors';
import { printable } from '@exposure/backstage-plugin-exposure-common';
import type { InputFiles } from './InputFiles';
import { mebibyte, nameOf } from './InputFiles';
import { yamlDocuments } from './readYamlFile';
import { refuse } from '../refusals';

/** The largest file of recorded facts, in MiB: some ten thousand Ingresses with their history. */
const usualJson = 64;

/** YAML takes eighty times its size in memory. */
const maxYaml = 16;

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = printable(isError(error) ? error.message : '', 200);
    return refuse('FileIsNotJson', `${path} is not JSON: ${reason}.`);
  }
}

/**
 * Reads facts that a program wrote down: JSON, or YAML documents, such as `kubectl get … -o json` or `-o yaml` prints.
 * @param maxJson - the largest size as JSON, in MiB
 * @returns the documents of the file; a List or a list of objects is one of them
 * @throws InputError that names the file and the rule
 */
export async function readData(
  files: InputFiles,
  path: string,
  maxJson = usualJson,
): Promise<unknown[]> {
  const name = nameOf(path);
  const text = await files.text(path, maxJson);
  if (/^\s*[{[]/.test(text)) {
    return [parseJson(name, text)];
  }
  if (text.length > maxYaml * mebibyte) {
    refuse(
      'FileTooLarge',
      `${name} is larger than ${maxYaml} MiB as YAML; as JSON it may have ${maxJson} MiB.`,
    );
  }
  return yamlDocuments(name, text);
}
