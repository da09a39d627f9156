import { ResponseError } from '@backstage/errors';

/**
 * Whether the backend plugin is idle because the portal's configuration has no section `exposure`.
 * @internal
 */
export function isNotConfigured(error: unknown): boolean {
  return error instanceof ResponseError && error.statusCode === 501;
}
