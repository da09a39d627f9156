import { isError, ResponseError } from '@backstage/errors';
import { ZodError } from 'zod';

function messageOf(error: unknown): string {
  return (isError(error) ? error.message : String(error)).slice(0, 200);
}

/** Why the exposure backend could not tell something, in words that begin with its name. */
export function reasonOf(error: unknown): string {
  if (error instanceof ResponseError) {
    const { statusCode, cause } = error;
    return `the exposure backend answered ${statusCode}: ${messageOf(cause)}`;
  }
  const isJson = !isError(error) || error.name !== 'SyntaxError';
  return error instanceof ZodError || !isJson
    ? 'the exposure backend sent an answer that could not be parsed'
    : `the exposure backend did not respond: ${messageOf(error)}`;
}
