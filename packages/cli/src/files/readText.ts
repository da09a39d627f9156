import { readFile, stat } from 'node:fs/promises';
import { fileFailure } from './fileFailure';
import { refuse } from './refuse';

/** So many bytes are a mebibyte. */
export const mebibyte = 1024 * 1024;

function decoded(path: string, bytes: Uint8Array): string {
  const notText = () =>
    refuse('FileIsNotUtf8', `${path} is not UTF-8 text; save it as UTF-8.`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 without a mark is valid UTF-8, with a NUL beside each letter.
    return text.includes('\0') ? notText() : text;
  } catch {
    return notText();
  }
}

/**
 * Reads a UTF-8 file.
 * @param path - as somebody wrote it
 * @param max - the largest size that is read, in MiB
 * @throws InputError that names the file and the rule
 */
export async function readText(path: string, max: number): Promise<string> {
  const unreadable = fileFailure('FileNotReadable', path);
  const { size } = await stat(path).catch(unreadable);
  if (size > max * mebibyte) {
    refuse('FileTooLarge', `${path} is larger than ${max} MiB.`);
  }
  return decoded(path, await readFile(path).catch(unreadable));
}
