import { failureOfStatus } from './failureOfStatus';
import { KubernetesFailure } from './KubernetesFailure';
import type {
  KubernetesResponse,
  KubernetesTransport,
  RequestLimits,
} from './KubernetesTransport';
import { readBody } from './readBody';

const largestErrorBody = 64 * 1024;

/**
 * Sends a request and resolves only for a 200.
 * @throws KubernetesFailure of the kind that status and body tell
 */
export async function getOk(
  transport: KubernetesTransport,
  path: string,
  limits: RequestLimits,
): Promise<KubernetesResponse> {
  const response = await transport.get(path, limits);
  if (response.status === 200) {
    return response;
  }
  throw failureOfStatus(
    await statusOf(response),
    response.status,
    response.retryAfterMs,
  );
}

/** An error's body is a help, never a must: a proxy's HTML page or a cut one reads as nothing. */
async function statusOf(response: KubernetesResponse): Promise<unknown> {
  try {
    return await readBody(response.body, largestErrorBody);
  } catch (error) {
    if (error instanceof KubernetesFailure) {
      return undefined;
    }
    throw error;
  }
}
