import type { PlacedRequest } from '../request/PlacedRequest';
import { buildIngressRoutes } from '../manifests/routes/buildIngressRoutes';
import { loginService } from '../request/loginService';
import { redirectAddress } from '../request/redirectAddress';
import type { ControllerProfile } from './ControllerProfile';
import { allowlistByLastHop } from './lastHop';

const keys = {
  sslRedirect: 'haproxy-ingress.github.io/ssl-redirect',
  allowlist: 'haproxy-ingress.github.io/allowlist-source-range',
  sourceHeader: 'haproxy-ingress.github.io/allowlist-source-header',
  authUrl: 'haproxy-ingress.github.io/auth-url',
  authSignin: 'haproxy-ingress.github.io/auth-signin',
  authHeaders: 'haproxy-ingress.github.io/auth-headers-succeed',
  redirectTo: 'haproxy-ingress.github.io/redirect-to',
} as const;

function allowlistAnnotations({
  request,
  environment,
}: PlacedRequest): Record<string, string> {
  return {
    [keys.allowlist]: request.allowlist.join(','),
    ...(environment.ingress.sourceIp.kind === 'forwardedFor' && {
      [keys.sourceHeader]: 'X-Forwarded-For',
    }),
  };
}

function loginAnnotations(placed: PlacedRequest): Record<string, string> {
  const login = loginService(placed);
  if (!login) return {};
  return {
    // A Service of the Ingress's own namespace: the login is offered in that one only.
    [keys.authUrl]: `svc://${login.name}:${login.port}/oauth2/auth`,
    // HAProxy puts the path of the request in the place of %[path].
    [keys.authSignin]: '/oauth2/start?rd=%[path]',
    [keys.authHeaders]: 'Authorization',
  };
}

const accessAnnotations = (placed: PlacedRequest) =>
  placed.request.access === 'allowlist'
    ? allowlistAnnotations(placed)
    : loginAnnotations(placed);

/**
 * HAProxy Ingress of the community (`haproxy-ingress.github.io/controller`), 0.13.2 and newer.
 * @see https://haproxy-ingress.github.io/docs/configuration/keys/
 */
export const haproxyIngress: ControllerProfile = {
  name: 'haproxy-ingress',
  title: 'HAProxy Ingress',
  tier: 'bestEffort',
  ingress: {
    className: 'haproxy',
    classIn: 'spec',
    annotationKeys: Object.values(keys),
    redirectsKeepPath: false,
    httpsRedirect: 'written',
  },
  cannot: allowlistByLastHop,
  tlsFrom: () => 'secret',
  peer: () => ({
    namespace: 'ingress-controller',
    podLabels: { 'app.kubernetes.io/name': 'haproxy-ingress' },
    hostNetworkCidrs: [],
  }),
  buildRoutes: placed =>
    buildIngressRoutes(placed, {
      everywhere: { [keys.sslRedirect]: 'true' },
      access: accessAnnotations(placed),
      redirect: {
        [keys.redirectTo]: redirectAddress(placed.request),
      },
    }),
};
