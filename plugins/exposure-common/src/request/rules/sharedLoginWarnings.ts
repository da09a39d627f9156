import { loginService } from '../loginService';
import type { PlacedRequest } from '../PlacedRequest';
import type { RequestWarning } from './RequestWarning';

const isShared = (placed: PlacedRequest) =>
  loginService(placed)?.mode === 'shared';

/**
 * What a shared login must be started with where a controller asks it for each request; a component's own has it.
 * @see https://oauth2-proxy.github.io/oauth2-proxy/configuration/integrations/traefik
 * @see https://oauth2-proxy.github.io/oauth2-proxy/configuration/integrations/nginx
 */
export const sharedLoginWarnings: readonly RequestWarning[] = [
  {
    id: 'LoginAnswersEnvoy',
    applies: placed =>
      placed.profile.name === 'gateway-api' && isShared(placed),
    message: placed =>
      `Envoy asks the shared login ${
        loginService(placed)?.name
      } under each visitor's path: it must run with --reverse-proxy, --skip-provider-button and --upstream=static://200, and without --skip-auth-route; else visitors see errors after they signed in.`,
  },
  {
    id: 'LoginAnswersTraefik',
    applies: placed => placed.profile.name === 'traefik' && isShared(placed),
    message: placed =>
      `Traefik shows what the shared login ${
        loginService(placed)?.name
      } answers to whoever is not signed in: it must run with --reverse-proxy, --skip-provider-button and ${placed.request.hostnames
        .map(hostname => `--whitelist-domain=${hostname}`)
        .join(
          ', ',
        )}; else visitors see an empty page, or the start page after they signed in.`,
  },
  {
    id: 'LoginAnswersController',
    applies: placed =>
      placed.profile.ingress !== undefined &&
      placed.profile.name !== 'traefik' &&
      isShared(placed),
    message: placed =>
      `${placed.profile.title} asks the shared login ${
        loginService(placed)?.name
      } inside the cluster by plain HTTP, with the visitor's own headers: it must run with --reverse-proxy, and without --force-https, which sends the question elsewhere, and --skip-auth-route, which a visitor's X-Forwarded-Uri could choose.`,
  },
];
