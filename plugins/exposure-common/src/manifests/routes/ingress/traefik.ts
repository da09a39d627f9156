import { traefikAnnotations } from '../../../controllers/ingress/traefik';
import { loginService } from '../../../request/loginService';
import { componentSlug } from '../../../request/names';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import type { Manifest } from '../../Manifest';
import { objectMetadata } from '../../objectMetadata';
import { buildIngressRoutes } from './buildIngressRoutes';
import type { RouteWriter } from '../RouteWriter';

interface Middleware {
  suffix: string;
  spec: Record<string, unknown>;
}

function allowlistMiddleware({
  request,
  environment,
}: PlacedRequest): Middleware {
  const { sourceIp } = environment.ingress;
  return {
    suffix: 'allowlist',
    spec: {
      ipAllowList: {
        sourceRange: request.allowlist,
        ...(sourceIp.kind === 'forwardedFor' && {
          ipStrategy: { depth: sourceIp.trustedHops },
        }),
      },
    },
  };
}

// Traefik asks the proxy inside the cluster: no way out and in again, and no need of a certificate that may not be there yet.
function loginMiddlewares(placed: PlacedRequest): Middleware[] {
  const login = loginService(placed);
  if (!login) {
    return [];
  }
  const { name, namespace, port } = login;
  return [
    {
      suffix: 'login-errors',
      spec: {
        errors: {
          status: ['401'],
          // A browser follows a redirect only when the status says so (Traefik 3.4 and newer).
          statusRewrites: { '401': 302 },
          service: { name, port },
          query: '/oauth2/sign_in?rd={url}',
        },
      },
    },
    {
      suffix: 'login-auth',
      spec: {
        forwardAuth: {
          address: `http://${name}.${namespace}.svc:${port}/oauth2/auth`,
          trustForwardHeader: true,
          authResponseHeaders: ['Authorization'],
        },
      },
    },
  ];
}

function redirectMiddleware({ request }: PlacedRequest): Middleware {
  return {
    suffix: 'redirect',
    spec: {
      redirectRegex: {
        regex: '^https?://[^/]+/(.*)',
        replacement: `https://${request.hostnames[0]}/$1`,
        permanent: true,
      },
    },
  };
}

function accessMiddlewares(placed: PlacedRequest): Middleware[] {
  switch (placed.request.access) {
    case 'allowlist':
      return [allowlistMiddleware(placed)];
    case 'login':
      return loginMiddlewares(placed);
    default:
      return [];
  }
}

const middlewareName = ({ request }: PlacedRequest, { suffix }: Middleware) =>
  `${componentSlug(request.component)}-${suffix}`;

function middlewareManifest(
  placed: PlacedRequest,
  middleware: Middleware,
): Manifest {
  return {
    apiVersion: 'traefik.io/v1alpha1',
    kind: 'Middleware',
    metadata: objectMetadata(
      placed.request,
      middlewareName(placed, middleware),
    ),
    spec: middleware.spec,
  };
}

/** The annotation that puts middlewares before a router, in order; nothing for none. */
function middlewareAnnotation(
  placed: PlacedRequest,
  middlewares: readonly Middleware[],
): Record<string, string> {
  const references = middlewares.map(
    middleware =>
      `${placed.request.namespace}-${middlewareName(
        placed,
        middleware,
      )}@kubernetescrd`,
  );
  return references.length > 0
    ? { [traefikAnnotations.middlewares]: references.join(',') }
    : {};
}

/** `spec.tls` only names certificates there; the annotation is what keeps a router from plain HTTP. */
export const traefikRoutes: RouteWriter = placed => {
  const access = accessMiddlewares(placed);
  const redirect =
    placed.request.redirects.length > 0 ? [redirectMiddleware(placed)] : [];
  return [
    ...buildIngressRoutes(placed, {
      everywhere: { [traefikAnnotations.tls]: 'true' },
      access: middlewareAnnotation(placed, access),
      redirect: middlewareAnnotation(placed, redirect),
    }),
    ...[...access, ...redirect].map(middleware =>
      middlewareManifest(placed, middleware),
    ),
  ];
};
