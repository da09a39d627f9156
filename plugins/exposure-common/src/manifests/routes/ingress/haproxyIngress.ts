import { haproxyIngressAnnotations } from '../../../controllers/ingress/haproxyIngress';
import { loginService } from '../../../request/loginService';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import { redirectAddress } from '../../../request/redirectAddress';
import { buildIngressRoutes } from './buildIngressRoutes';
import type { RouteWriter } from '../RouteWriter';

function allowlistAnnotations({
  request,
  environment,
}: PlacedRequest): Record<string, string> {
  return {
    [haproxyIngressAnnotations.allowlist]: request.allowlist.join(','),
    ...(environment.ingress.sourceIp.kind === 'forwardedFor' && {
      [haproxyIngressAnnotations.sourceHeader]: 'X-Forwarded-For',
    }),
  };
}

function loginAnnotations(placed: PlacedRequest): Record<string, string> {
  const login = loginService(placed);
  if (!login) {
    return {};
  }
  return {
    // A Service of the Ingress's own namespace: the login is offered in that one only.
    [haproxyIngressAnnotations.authUrl]: `svc://${login.name}:${login.port}/oauth2/auth`,
    // HAProxy puts the path of the request in the place of %[path].
    [haproxyIngressAnnotations.authSignin]: '/oauth2/start?rd=%[path]',
    [haproxyIngressAnnotations.authHeaders]: 'Authorization',
  };
}

const accessAnnotations = (placed: PlacedRequest) =>
  placed.request.access === 'allowlist'
    ? allowlistAnnotations(placed)
    : loginAnnotations(placed);

export const haproxyIngressRoutes: RouteWriter = placed =>
  buildIngressRoutes(placed, {
    everywhere: { [haproxyIngressAnnotations.sslRedirect]: 'true' },
    access: accessAnnotations(placed),
    redirect: {
      [haproxyIngressAnnotations.redirectTo]: redirectAddress(placed.request),
    },
  });
