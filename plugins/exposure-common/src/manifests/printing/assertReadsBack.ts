import type { RenderedFile } from '../Manifest';
import { saysExactly } from './saysExactly';

/** A file together with the objects it was printed from. */
export interface PrintedFile extends RenderedFile {
  objects: readonly object[];
}

/**
 * Reads printed files with a parser of its own and compares with the objects that were meant. A wrong file is never
 * handed out, whatever is wrong with the printer.
 * @throws Error that names the file
 */
export function assertReadsBack(files: readonly PrintedFile[]): void {
  // One call for all files: the parser's start costs more than a small file.
  const together = files.map(({ content }) => content).join('---\n');
  const all = files.flatMap(({ objects }) => objects);
  if (saysExactly(together, all)) {
    return;
  }
  const wrong = files.find(
    ({ content, objects }) => !saysExactly(content, objects),
  );
  throw new Error(
    `${
      wrong?.path ?? files.map(({ path }) => path).join(', ')
    } does not read back as what was printed; nothing is written. This is a bug in Exposure.`,
  );
}
