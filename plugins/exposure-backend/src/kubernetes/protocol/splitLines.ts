import { KubernetesFailure } from './KubernetesFailure';

const newline = 0x0a;

/**
 * The lines of a stream, those of one chunk at a time and without their line ends.
 * Works on bytes: a character may be cut by a chunk's end. A rest without a line end is given last.
 * @throws KubernetesFailure `tooLarge` for a line of more than `maxLine` bytes, before it is collected
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  maxLine: number,
): AsyncGenerator<Buffer[]> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const lines: Buffer[] = [];
    let from = 0;
    for (let to = chunk.indexOf(newline); to !== -1; ) {
      parts.push(chunk.subarray(from, to));
      length += to - from;
      assertShort(length, maxLine);
      lines.push(joined(parts));
      parts = [];
      length = 0;
      from = to + 1;
      to = chunk.indexOf(newline, from);
    }
    if (from < chunk.length) {
      parts.push(chunk.subarray(from));
      length += chunk.length - from;
      assertShort(length, maxLine);
    }
    if (lines.length > 0) {
      yield lines;
    }
  }
  if (length > 0) {
    yield [joined(parts)];
  }
}

function joined(parts: Buffer[]): Buffer {
  const [only] = parts;
  return parts.length === 1 && only ? only : Buffer.concat(parts);
}

function assertShort(length: number, maxLine: number) {
  if (length > maxLine) {
    throw new KubernetesFailure(
      'tooLarge',
      `one event is larger than ${maxLine} bytes`,
    );
  }
}
