import { DUMP_SCHEMA, loadAll } from 'js-yaml';
import { isSameData } from './isSameData';
import type { RenderedFile } from './Manifest';

/** A file together with the objects it was printed from. */
export interface PrintedFile extends RenderedFile {
  objects: readonly object[];
}

function readAll(content: string): unknown[] {
  // The schema that takes for a number or boolean whatever YAML 1.1 or 1.2 takes for one: kubectl reads the former.
  return loadAll(content, { schema: DUMP_SCHEMA });
}

function readsBack(content: string, objects: readonly object[]): boolean {
  try {
    return isSameData(readAll(content), objects);
  } catch {
    return false;
  }
}

/**
 * Reads printed files with a parser of its own and compares with the objects that were meant. A wrong file is never
 * handed out, whatever is wrong with the printer.
 * @throws Error that names the file
 */
export function assertReadsBack(files: readonly PrintedFile[]): void {
  // One call for all files: the parser's start costs more than a small file.
  const together = files.map(({ content }) => content).join('---\n');
  if (
    readsBack(
      together,
      files.flatMap(({ objects }) => objects),
    )
  )
    return;
  const wrong = files.find(
    ({ content, objects }) => !readsBack(content, objects),
  );
  throw new Error(
    `${
      wrong?.path ?? files.map(({ path }) => path).join(', ')
    } does not read back as what was printed; nothing is written. This is a fault of Exposure.`,
  );
}
