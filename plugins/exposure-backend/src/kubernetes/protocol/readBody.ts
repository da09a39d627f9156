import { readUpTo, TooManyBytes } from '../../limits/readUpTo';
import { KubernetesFailure } from './KubernetesFailure';

/**
 * A whole answer as JSON.
 * @throws KubernetesFailure `tooLarge` above `maxBytes`, `malformed` for anything but JSON
 */
export async function readBody(
  body: AsyncIterable<Buffer>,
  maxBytes: number,
): Promise<unknown> {
  try {
    return parseJson(await readUpTo(maxBytes, body));
  } catch (error) {
    throw error instanceof TooManyBytes
      ? new KubernetesFailure(
          'tooLarge',
          `one answer is larger than ${maxBytes} bytes`,
        )
      : error;
  }
}

/** @throws KubernetesFailure `malformed` */
export function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new KubernetesFailure('malformed', 'the server sent broken JSON');
  }
}
