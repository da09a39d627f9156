import express, { ErrorRequestHandler, Express, RequestHandler } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Forge } from './Forge';
import { ForgeError } from './ForgeError';
import { pullPages } from './pages/pullPages';
import { repositoryPages } from './pages/repositoryPages';
import { gitRoutes } from './rest/gitRoutes';
import { graphqlRoute } from './rest/graphqlRoute';
import { pullRoutes } from './rest/pullRoutes';
import { repositoryRoutes } from './rest/repositoryRoutes';

/** The forge's routes: the API for those with its token, the pages for everybody on this machine. */
export function createForgeApp(forge: Forge): Express {
  const app = express();
  app.disable('x-powered-by');
  const api = PromiseRouter();
  api.use(requireToken(forge), express.json({ limit: '20mb' }));
  repositoryRoutes(api, forge);
  gitRoutes(api, forge);
  pullRoutes(api, forge);
  app.use('/api/v3', api);

  // Octokit asks GraphQL beside the REST of an enterprise server.
  const graphql = PromiseRouter();
  graphql.use(requireToken(forge), express.json());
  graphqlRoute(graphql, forge);
  app.use('/api', graphql);

  const pages = PromiseRouter();
  repositoryPages(pages, forge);
  pullPages(pages, forge);
  app.use(pages);
  app.use(answerError);
  return app;
}

function requireToken(forge: Forge): RequestHandler {
  return (request, _response, next) => {
    const token = request.headers.authorization?.replace(
      /^(token|bearer) /i,
      '',
    );
    next(
      token === forge.token
        ? undefined
        : new ForgeError(401, 'Bad credentials'),
    );
  };
}

const answerError: ErrorRequestHandler = (error, _request, response, _next) => {
  const status = error instanceof ForgeError ? error.status : 500;
  const message = error instanceof Error ? error.message : String(error);
  response.status(status).json({ message });
};
