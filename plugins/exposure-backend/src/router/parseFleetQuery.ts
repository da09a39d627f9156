import { InputError } from '@backstage/errors';
import { headlines } from '@exposure/backstage-plugin-exposure-common';
import { z } from 'zod';
import type { ExposureFilter } from '../store/ExposureStore';
import type { CursorSeal } from './CursorSeal';

const actors = ['you', 'dnsOwner', 'platform', 'reviewer', 'nobody'] as const;

const name = z
  .string()
  .max(253)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'must be letters, digits, ., _ or -');

/** The parameters of the fleet's route; the document describes the same. */
export const fleetQuery = z.strictObject({
  headline: z.enum(headlines).optional(),
  actor: z.enum(actors).optional(),
  environment: name.optional(),
  zone: name.optional(),
  cursor: z.string().max(1_000).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

/**
 * Reads the query of the fleet's route.
 * @throws InputError that names every wrong parameter
 */
export function parseFleetQuery(
  input: unknown,
  cursors: CursorSeal,
): ExposureFilter & { limit: number } {
  const parsed = fleetQuery.safeParse(input);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.') || 'query'}: ${message}`,
    );
    throw new InputError(issues.join('; '));
  }
  const { cursor, limit, headline, actor, environment, zone } = parsed.data;
  return {
    limit,
    ...(headline === undefined ? {} : { headline }),
    ...(actor === undefined ? {} : { actor }),
    ...(environment === undefined ? {} : { environment }),
    ...(zone === undefined ? {} : { zone }),
    ...(cursor === undefined ? {} : { after: readCursor(cursor, cursors) }),
  };
}

function readCursor(cursor: string, cursors: CursorSeal): string {
  const after = cursors.open(cursor);
  if (after === undefined) {
    throw new InputError('cursor: is not a cursor of this API');
  }
  return after;
}
