import { mebibyte, readText } from './readText';
import { yamlDocuments } from './readYamlFile';
import { refuse } from './refuse';

/** The largest file of recorded facts, in MiB: some ten thousand Ingresses with their history. */
const maxJson = 64;

/** YAML takes eighty times its size in memory. */
const maxYaml = 16;

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('FileIsNotJson', `${path} is not JSON.`);
  }
}

/**
 * Reads facts that a program wrote down: JSON, or YAML documents, such as `kubectl get … -o json` or `-o yaml` prints.
 * @returns the documents of the file; a List or a list of objects is one of them
 * @throws InputError that names the file and the rule
 */
export async function readData(path: string): Promise<unknown[]> {
  const text = await readText(path, maxJson);
  if (/^\s*[{[]/.test(text)) return [parseJson(path, text)];
  if (text.length > maxYaml * mebibyte) {
    refuse(
      'FileTooLarge',
      `${path} is larger than ${maxYaml} MiB as YAML; as JSON it may have ${maxJson} MiB.`,
    );
  }
  return yamlDocuments(path, text);
}
