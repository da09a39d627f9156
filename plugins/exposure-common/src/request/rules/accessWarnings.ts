import { proxySecret } from '../proxySecret';
import type { Environment } from '../../platform/ExposurePlatform';
import type { RequestWarning } from './RequestWarning';
import { controllerWarnings } from './controllerWarnings';

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
  ...controllerWarnings('findsVisitors'),
  {
    id: 'LoginNeedsSecret',
    applies: placed => proxySecret(placed) !== undefined,
    message: placed => {
      const secret = proxySecret(placed);
      return `The login starts once you have created the Secret ${
        secret?.name
      } in the namespace ${
        placed.request.namespace
      } with the keys ${secret?.entries
        .map(({ key }) => key)
        .join(', ')}. It must never be in the repository.`;
    },
  },
  ...controllerWarnings('sharedLogin'),
];
