import type { PlacedRequest } from '../../request/PlacedRequest';

/** Probes ask below `/oauth2`, where the app has no path: a gateway that asks the proxy about every path gets "allowed" for these. */
export const probePaths = {
  live: '/oauth2/ping',
  ready: '/oauth2/ready',
} as const;

function signIn({ environment }: PlacedRequest): string[] {
  const { oidcIssuerUrl, emailDomains = [] } =
    environment.login?.oauth2Proxy ?? {};
  return [
    '--provider=oidc',
    ...(oidcIssuerUrl ? [`--oidc-issuer-url=${oidcIssuerUrl}`] : []),
    '--code-challenge-method=S256',
    '--skip-provider-button=true',
    ...(emailDomains.length > 0 ? [...emailDomains].sort() : ['*']).map(
      domain => `--email-domain=${domain}`,
    ),
  ];
}

// One login for each tab: without that the second request of a page, for its icon say, replaces the cookie of the first.
const cookies = [
  '--cookie-name=__Host-oauth2_proxy',
  '--cookie-secure=true',
  '--cookie-httponly=true',
  '--cookie-samesite=lax',
  '--cookie-csrf-per-request=true',
  '--cookie-csrf-per-request-limit=10',
];

/**
 * What oauth2-proxy is started with: constants, and values of the platform and the hostnames, which passed their parsers.
 * The upstream answers 200 and not 202: Envoy takes no other status for "allowed", and the other controllers take any 2xx.
 * @see https://oauth2-proxy.github.io/oauth2-proxy/configuration/overview
 */
export function proxyArguments(placed: PlacedRequest, port: number): string[] {
  return [
    `--http-address=:${port}`,
    '--reverse-proxy=true',
    '--upstream=static://200',
    `--ping-path=${probePaths.live}`,
    `--ready-path=${probePaths.ready}`,
    '--silence-ping-logging=true',
    ...signIn(placed),
    ...cookies,
    '--set-authorization-header=true',
    // Traefik hands the whole URL over as the way back; without its host here the proxy would lead to the start page.
    ...placed.request.hostnames.map(
      hostname => `--whitelist-domain=${hostname}`,
    ),
  ];
}
