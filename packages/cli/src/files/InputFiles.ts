import { readFile, stat } from 'node:fs/promises';
import { fileFailure } from './fileFailure';
import { refuse } from '../refusals';

/** So many bytes are a mebibyte. */
export const mebibyte = 1024 * 1024;

/** How standard input is named in the place of a file. */
const standardInput = '-';

/** How messages call a file. */
export function nameOf(path: string): string {
  return path === standardInput ? 'standard input' : path;
}

function decoded(name: string, bytes: Uint8Array): string {
  const notText = () =>
    refuse('FileIsNotUtf8', `${name} is not UTF-8 text; save it as UTF-8.`);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 without a mark is valid UTF-8, with a NUL beside each letter.
    return text.includes('\0') ? notText() : text;
  } catch {
    return notText();
  }
}

function tooLarge(name: string, max: number): never {
  return refuse('FileTooLarge', `${name} is larger than ${max} MiB.`);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

/** The files that a command is given. One of them may be `-`, which is standard input. */
export class InputFiles {
  private isTaken = false;

  /** @param input - standard input; empty where left out */
  constructor(private readonly input: AsyncIterable<Uint8Array> = nothing()) {}

  /**
   * Reads UTF-8 text.
   * @param path - as somebody wrote it
   * @param max - the largest size that is read, in MiB
   * @throws InputError that names the file and the rule
   */
  async text(path: string, max: number): Promise<string> {
    const name = nameOf(path);
    return decoded(
      name,
      path === standardInput
        ? await this.standardInput(max)
        : await this.file(path, max),
    );
  }

  private async file(path: string, max: number): Promise<Uint8Array> {
    const unreadable = fileFailure('FileNotReadable', path);
    const { size } = await stat(path).catch(unreadable);
    if (size > max * mebibyte) {
      tooLarge(path, max);
    }
    return readFile(path).catch(unreadable);
  }

  private async standardInput(max: number): Promise<Uint8Array> {
    if (this.isTaken) {
      refuse(
        'StandardInputTwice',
        'Standard input (-) is named twice; it can be read once.',
      );
    }
    this.isTaken = true;
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of this.input) {
      size += chunk.length;
      if (size > max * mebibyte) {
        tooLarge(nameOf(standardInput), max);
      }
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  }
}
