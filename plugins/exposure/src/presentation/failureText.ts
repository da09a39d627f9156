import { ResponseError } from '@backstage/errors';

/**
 * What went wrong, in the backend's own words where it gave any: "Request failed with 500" helps nobody.
 * @internal
 */
export function failureText(error: unknown): string {
  if (error instanceof ResponseError && error.cause.message) {
    return error.cause.message;
  }
  return error instanceof Error ? error.message : String(error);
}
