import { f5NginxAnnotations } from '../../../controllers/ingress/f5Nginx';
import { loginService } from '../../../request/loginService';
import { componentSlug } from '../../../request/names';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import type { Manifest } from '../../Manifest';
import { objectMetadata } from '../../objectMetadata';
import { buildIngressRoutes } from './buildIngressRoutes';
import type { RouteWriter } from '../RouteWriter';

/** The policy's spec: one type of policy for each object. */
function policySpec(
  placed: PlacedRequest,
): Record<string, unknown> | undefined {
  const { request } = placed;
  if (request.access === 'allowlist') {
    return { accessControl: { allow: request.allowlist } };
  }
  const login = loginService(placed);
  return (
    login && {
      externalAuth: {
        authURI: '/oauth2/auth',
        authServiceName: login.name,
        authServicePorts: [login.port],
        authSigninURI: '/oauth2/start',
      },
    }
  );
}

function policies(placed: PlacedRequest): Manifest[] {
  const { request } = placed;
  const spec = policySpec(placed);
  const name = `${componentSlug(request.component)}-${request.access}`;
  return spec
    ? [
        {
          apiVersion: 'k8s.nginx.org/v1',
          kind: 'Policy',
          metadata: objectMetadata(request, name),
          spec,
        },
      ]
    : [];
}

/** The policy answers for `/oauth2` itself: a second Ingress for the host would not be served. */
export const f5NginxRoutes: RouteWriter = placed => {
  const own = policies(placed);
  return [
    ...buildIngressRoutes(placed, {
      everywhere: { [f5NginxAnnotations.sslRedirect]: 'true' },
      access: Object.fromEntries(
        own.map(({ metadata }) => [f5NginxAnnotations.policies, metadata.name]),
      ),
      redirect: {},
      loginIngress: false,
    }),
    ...own,
  ];
};
