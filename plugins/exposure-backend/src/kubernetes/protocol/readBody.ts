import { KubernetesFailure } from './KubernetesFailure';

/**
 * A whole answer as JSON.
 * @throws KubernetesFailure `tooLarge` above `maxBytes`, `malformed` for anything but JSON
 */
export async function readBody(
  body: AsyncIterable<Buffer>,
  maxBytes: number,
): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) {
      throw new KubernetesFailure(
        'tooLarge',
        `one answer is larger than ${maxBytes} bytes`,
      );
    }
    chunks.push(chunk);
  }
  return parseJson(Buffer.concat(chunks));
}

/** @throws KubernetesFailure `malformed` */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new KubernetesFailure('malformed', 'the server sent broken JSON');
  }
}
