import { readYamlDocuments } from './readYamlFile';
import { refuse } from './refuse';

/** More environments than anybody has for one component. */
const maxRequests = 100;

/** A request as somebody wrote it, and how messages call it. */
export interface AskedRequest {
  /** The file, and the place in it where it holds several. */
  label: string;
  input: unknown;
}

/**
 * Reads the requests of a file: one, a list of them, or several YAML documents.
 * @throws InputError that names the file and the rule
 */
export async function readRequests(path: string): Promise<AskedRequest[]> {
  const inputs = (await readYamlDocuments(path))
    .filter(document => document !== null)
    .flatMap(document => (Array.isArray(document) ? document : [document]));
  if (inputs.length === 0) refuse('NoRequest', `${path} holds no request.`);
  if (inputs.length > maxRequests) {
    refuse(
      'List',
      `${path} holds ${inputs.length} requests; at most ${maxRequests} are allowed.`,
    );
  }
  return inputs.map((input: unknown, at) => ({
    label: inputs.length > 1 ? `${path}[${at}]` : path,
    input,
  }));
}
