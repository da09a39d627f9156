import { ResponseError } from '@backstage/errors';
import { Refusal } from '@exposure/backstage-plugin-exposure-common';

function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['field', 'rule', 'message'].every(
      key =>
        typeof Object.getOwnPropertyDescriptor(value, key)?.value === 'string',
    )
  );
}

/**
 * The rules that a refused request breaks, which the backend lists in its error response.
 * @internal
 */
export function refusalsOf(error: unknown): Refusal[] | undefined {
  if (!(error instanceof ResponseError) || error.statusCode !== 400) {
    return undefined;
  }
  const listed: unknown = error.body.error.refusals;
  const refusals = Array.isArray(listed) ? listed.filter(isRefusal) : [];
  return refusals.length > 0 ? refusals : undefined;
}
