import type { UrlReaderServiceReadUrlResponse } from '@backstage/backend-plugin-api';

/**
 * The content of a file, read no further than it may be long where the host can stream it.
 * @throws RangeError for more than `maxBytes`
 */
export async function readUpTo(
  maxBytes: number,
  response: UrlReaderServiceReadUrlResponse,
): Promise<Buffer> {
  const body: AsyncIterable<Buffer> | Buffer[] = response.stream?.() ?? [
    await response.buffer(),
  ];
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) {
      throw new RangeError(`longer than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
