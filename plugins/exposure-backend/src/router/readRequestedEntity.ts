import type { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import type { Request } from 'express';
import type { EntityAccess } from '../entity/EntityAccess';
import { parseEntityPath } from './parseEntityPath';

/** Who asks, and what they may see. */
export interface Guards {
  httpAuth: HttpAuthService;
  access: EntityAccess;
}

/**
 * The entity in a request's path, as far as the caller may see it and its exposures.
 * @throws InputError, AuthenticationError, NotFoundError or NotAllowedError
 */
export async function readRequestedEntity(
  req: Request,
  { httpAuth, access }: Guards,
): Promise<Entity> {
  const ref = parseEntityPath(req.params);
  const credentials = await httpAuth.credentials(req, {
    allow: ['user', 'service'],
  });
  return access.read(ref, credentials);
}
