import type { InputFiles } from './InputFiles';
import { nameOf } from './InputFiles';
import { readYamlDocuments } from './readYamlFile';
import { refuse } from '../refusals';

/** More environments than anybody has for one component. */
const maxRequests = 100;

/** A request as somebody wrote it, and how messages call it. */
export interface AskedRequest {
  /** The file, and the place in it where it holds several. */
  label: string;
  input: unknown;
}

async function requestsIn(
  files: InputFiles,
  path: string,
): Promise<AskedRequest[]> {
  const name = nameOf(path);
  const inputs = (await readYamlDocuments(files, path))
    .filter(document => document !== null)
    .flatMap(document => (Array.isArray(document) ? document : [document]));
  if (inputs.length === 0) {
    refuse('NoRequest', `${name} holds no request.`);
  }
  return inputs.map((input: unknown, at) => ({
    label: inputs.length > 1 ? `${name}[${at}]` : name,
    input,
  }));
}

/**
 * Reads the requests of some files. Each holds one, a list of them, or several YAML documents.
 * @throws InputError that names the file and the rule
 */
export async function readRequests(
  files: InputFiles,
  paths: readonly string[],
): Promise<AskedRequest[]> {
  const asked: AskedRequest[] = [];
  for (const path of paths) {
    asked.push(...(await requestsIn(files, path)));
  }
  if (asked.length > maxRequests) {
    refuse(
      'List',
      `${paths.map(nameOf).join(', ')} holds ${
        asked.length
      } requests; at most ${maxRequests} are allowed.`,
    );
  }
  return asked;
}
