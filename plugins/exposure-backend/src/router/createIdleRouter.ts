import { NotImplementedError } from '@backstage/errors';
import { notConfigured } from '@exposure/backstage-plugin-exposure-common';
import express, { type Router } from 'express';

/** The HTTP API of a portal without the section `exposure`: every answer says so, none looks like "no address". */
export function createIdleRouter(): Router {
  const router = express.Router();
  router.use('/v1', () => {
    throw new NotImplementedError(notConfigured);
  });
  return router;
}
