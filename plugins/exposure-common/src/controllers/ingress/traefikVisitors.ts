import type { ControllerWarning } from '../ControllerWarning';

/** The entry points of Traefik believe a proxy only where they are told its addresses. */
export const traefikFindsVisitors: ControllerWarning = {
  id: 'TraefikFindsVisitors',
  applies: ({ request, environment }) =>
    request.access === 'allowlist' &&
    ['forwardedFor', 'proxyProtocol'].includes(
      environment.ingress.sourceIp.kind,
    ),
  message: ({ environment: { id, ingress } }) =>
    `The allowlist sees the visitor's address only if the entry points of Traefik in ${id} have ${
      ingress.sourceIp.kind === 'forwardedFor'
        ? 'forwardedHeaders.trustedIPs'
        : 'proxyProtocol.trustedIPs'
    } with the addresses of the proxies before it; without it everyone is shut out.`,
};
