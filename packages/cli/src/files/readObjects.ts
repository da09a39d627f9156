import { readFile, stat } from 'node:fs/promises';
import { errorCode } from './errorCode';
import { readYamlDocuments } from './readYamlFile';
import { refuse } from './refuse';

/** The largest JSON that is read, in bytes: some ten thousand Ingresses with their history. */
const maxJson = 64 * 1024 * 1024;

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('FileIsNotJson', `${path} is not JSON.`);
  }
}

/**
 * Reads Kubernetes objects as `kubectl get … -o json` or `-o yaml` prints them.
 * @returns the documents of the file, a List being one of them
 * @throws InputError that names the file and the rule
 */
export async function readObjects(path: string): Promise<unknown[]> {
  const unreadable = (error: unknown) =>
    refuse(
      'FileNotReadable',
      `${path} cannot be read: ${errorCode(error) ?? 'unknown error'}.`,
    );
  const { size } = await stat(path).catch(unreadable);
  if (size > maxJson) refuse('FileTooLarge', `${path} is larger than 64 MiB.`);
  const text = await readFile(path, 'utf8').catch(unreadable);
  return text.trimStart().startsWith('{')
    ? [parseJson(path, text)]
    : readYamlDocuments(path);
}
