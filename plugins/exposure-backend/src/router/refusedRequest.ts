import { InputError } from '@backstage/errors';
import type { Refusal } from '@exposure/backstage-plugin-exposure-common';

/** The error for a request that breaks rules. Its `refusals` reach the client, which shows each beside its field. */
export function refusedRequest(
  refusals: readonly Refusal[],
): InputError & { refusals: readonly Refusal[] } {
  const lines = refusals.map(({ field, message }) => `${field}: ${message}`);
  return Object.assign(new InputError(lines.join('\n')), { refusals });
}
