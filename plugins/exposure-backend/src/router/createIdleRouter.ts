import { NotImplementedError, serializeError } from '@backstage/errors';
import { notConfigured } from '@exposure/backstage-plugin-exposure-common';
import express, { type Router } from 'express';

/** The HTTP API of a portal without the section `exposure`: every answer says so, none looks like "no address". */
export function createIdleRouter(): Router {
  const router = express.Router();
  router.use('/v1', ({ method, url }, res) => {
    // Not thrown: the host logs every failure from 500 on, and each open card asks again every half minute.
    res.status(501).json({
      error: serializeError(new NotImplementedError(notConfigured)),
      request: { method, url },
      response: { statusCode: 501 },
    });
  });
  return router;
}
