/** More came than may be read. */
export class TooManyBytes extends RangeError {
  constructor(maxBytes: number) {
    super(`longer than ${maxBytes} bytes`);
  }
}

/**
 * The whole of what others send, read no further than it may be long.
 * @throws TooManyBytes for more than `maxBytes`; a stream is closed then
 */
export async function readUpTo(
  maxBytes: number,
  body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) {
      throw new TooManyBytes(maxBytes);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
