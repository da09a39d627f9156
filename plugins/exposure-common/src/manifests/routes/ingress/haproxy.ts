import { haproxyAnnotations } from '../../../controllers/ingress/haproxy';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import { buildIngressRoutes } from './buildIngressRoutes';
import type { RouteWriter } from '../RouteWriter';

function accessAnnotations({
  request,
  environment,
}: PlacedRequest): Record<string, string> {
  if (request.access !== 'allowlist') {
    return {};
  }
  return {
    [haproxyAnnotations.allowList]: request.allowlist.join(','),
    ...(environment.ingress.sourceIp.kind === 'forwardedFor' && {
      [haproxyAnnotations.sourceHeader]: 'X-Forwarded-For',
    }),
  };
}

/** The port is that of the visitor: without a word the controller would send everyone to 8443. */
export const haproxyRoutes: RouteWriter = placed =>
  buildIngressRoutes(placed, {
    everywhere: {
      [haproxyAnnotations.sslRedirect]: 'true',
      [haproxyAnnotations.sslRedirectCode]: '301',
      [haproxyAnnotations.sslRedirectPort]: '443',
    },
    access: accessAnnotations(placed),
    redirect: {
      [haproxyAnnotations.redirect]: `https://${placed.request.hostnames[0]}`,
      [haproxyAnnotations.redirectCode]: '301',
    },
  });
