import { proxySecret } from '../proxySecret';
import type { Environment } from '../../platform/ExposurePlatform';
import type { RequestWarning } from './RequestWarning';
import { sharedLoginWarnings } from './sharedLoginWarnings';

const gatewayOf = ({ ingress }: Environment) =>
  `${ingress.gateway?.namespace}/${ingress.gateway?.name}`;

/** What a Gateway or a login needs of somebody else. */
export const accessWarnings: readonly RequestWarning[] = [
  {
    id: 'CertificateOfGateway',
    applies: ({ profile, environment }) =>
      profile.tlsFrom(environment) === 'gateway',
    message: ({ request, environment }) =>
      `The listener ${
        environment.ingress.gateway?.httpsListener
      } of the Gateway ${gatewayOf(
        environment,
      )} presents the certificate, which is the platform team's: ask whether it covers ${[
        ...request.hostnames,
        ...request.redirects,
      ].join(', ')} and whether the listener admits routes of the namespace ${
        request.namespace
      }.`,
  },
  {
    id: 'GatewayAdmitsNamespace',
    applies: ({ profile }) => profile.ingress === undefined,
    message: ({ request, environment }) => {
      const { gateway } = environment.ingress;
      const listenerSets = gateway?.listenerSets
        ? 'its ListenerSets (allowedListeners) and '
        : '';
      return `The Gateway ${gatewayOf(environment)} must admit the namespace ${
        request.namespace
      }: ${listenerSets}its routes at the listener ${
        gateway?.httpListener
      } (allowedRoutes). By default it admits no other namespace.`;
    },
  },
  {
    id: 'GatewayFindsVisitors',
    applies: ({ request, profile, environment }) =>
      request.access === 'allowlist' &&
      profile.name === 'gateway-api' &&
      environment.ingress.sourceIp.kind !== 'preserved',
    message: ({ environment }) => {
      const { sourceIp } = environment.ingress;
      const setting =
        sourceIp.kind === 'forwardedFor'
          ? `clientIPDetection.xForwardedFor.numTrustedHops: ${sourceIp.trustedHops}`
          : 'proxyProtocol';
      return `The allowlist sees the visitor's address only where the platform's ClientTrafficPolicy for the Gateway ${gatewayOf(
        environment,
      )} has ${setting}; without it everybody is shut out.`;
    },
  },
  {
    id: 'TraefikFindsVisitors',
    applies: ({ request, profile, environment }) =>
      request.access === 'allowlist' &&
      ['traefik', 'traefik-nginx'].includes(profile.name) &&
      ['forwardedFor', 'proxyProtocol'].includes(
        environment.ingress.sourceIp.kind,
      ),
    message: ({ environment: { id, ingress } }) =>
      `The allowlist sees the visitor's address only where the entry points of Traefik in ${id} have ${
        ingress.sourceIp.kind === 'forwardedFor'
          ? 'forwardedHeaders.trustedIPs'
          : 'proxyProtocol.trustedIPs'
      } with the addresses of the proxies before it; without it everybody is shut out.`,
  },
  {
    id: 'LoginNeedsSecret',
    applies: placed => proxySecret(placed) !== undefined,
    message: placed => {
      const secret = proxySecret(placed);
      return `The login starts when you have created the Secret ${
        secret?.name
      } in the namespace ${
        placed.request.namespace
      } with the keys ${secret?.entries
        .map(({ key }) => key)
        .join(', ')}. It must never be in the repository.`;
    },
  },
  ...sharedLoginWarnings,
];
