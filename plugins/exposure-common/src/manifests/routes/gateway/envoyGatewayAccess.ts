import type { PlacedRequest } from '../../../request/PlacedRequest';
import type { Manifest } from '../../Manifest';
import { componentSlug, routeName } from '../../../request/names';
import { loginService } from '../../../request/loginService';
import { objectMetadata } from '../../objectMetadata';

function authorization({ request }: PlacedRequest): Record<string, unknown> {
  return {
    authorization: {
      defaultAction: 'Deny',
      rules: [
        {
          name: 'allowlist',
          action: 'Allow',
          principal: { clientCIDRs: request.allowlist },
        },
      ],
    },
  };
}

/**
 * Envoy asks the proxy about every request, under its own path. A path of its own for the question would not do: the proxy
 * answers there 202, which Envoy takes for "no", and 401, which leads no browser to the sign-in. Asked under the visitor's
 * path the proxy answers 200, or the redirect to the sign-in with its cookie, and Envoy hands on what is not 200 as it is.
 * @see https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/ext_authz_filter
 */
function externalAuthorization(placed: PlacedRequest): Record<string, unknown> {
  const login = loginService(placed);
  return {
    extAuth: {
      failOpen: false,
      // Host, method, path and Authorization go along anyway. `accept` tells a browser from a client of an API, who gets 401.
      headersToExtAuth: ['accept', 'cookie', 'x-forwarded-proto'],
      http: {
        backendRefs: [{ name: login?.name, port: login?.port }],
        headersToBackend: ['authorization'],
      },
    },
  };
}

const guardOf = {
  allowlist: authorization,
  login: externalAuthorization,
} as const;

/**
 * Envoy Gateway's guard of the HTTPS routes that lead to the app. It names those routes and nothing else, so the redirect
 * from plain HTTP, the login's own path and the HTTP-01 solver's route stay open.
 * @see https://gateway.envoyproxy.io/docs/api/extension_types/#securitypolicy
 */
export function envoyGatewayAccess(placed: PlacedRequest): Manifest[] {
  const { request } = placed;
  if (request.access !== 'allowlist' && request.access !== 'login') {
    return [];
  }
  return [
    {
      apiVersion: 'gateway.envoyproxy.io/v1alpha1',
      kind: 'SecurityPolicy',
      metadata: objectMetadata(
        request,
        `${componentSlug(request.component)}-${request.access}`,
      ),
      spec: {
        targetRefs: request.hostnames.map(hostname => ({
          group: 'gateway.networking.k8s.io',
          kind: 'HTTPRoute',
          name: routeName(request.component, hostname),
        })),
        ...guardOf[request.access](placed),
      },
    },
  ];
}
