import type { PlacedRequest } from '../request/PlacedRequest';
import { buildIngressRoutes } from '../manifests/routes/buildIngressRoutes';
import type { Manifest } from '../manifests/Manifest';
import { componentSlug } from '../request/names';
import { loginService } from '../request/loginService';
import { objectMetadata } from '../manifests/objectMetadata';
import type { ControllerProfile } from './ControllerProfile';

const keys = {
  policies: 'nginx.org/policies',
  sslRedirect: 'nginx.org/ssl-redirect',
} as const;

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

/**
 * NGINX Ingress Controller of F5 (`nginx.org/ingress-controller`), 5.5 and newer, whose Ingresses take Policies.
 * It serves one Ingress for each host: the policy answers for `/oauth2` itself.
 * @see https://docs.nginx.com/nginx-ingress-controller/configuration/policy-resource/
 */
export const f5Nginx: ControllerProfile = {
  name: 'f5-nginx',
  title: 'F5 NGINX Ingress Controller',
  tier: 'bestEffort',
  ingress: {
    className: 'nginx',
    classIn: 'spec',
    annotationKeys: Object.values(keys),
    redirectsKeepPath: true,
    httpsRedirect: 'written',
    solvesInPlace: true,
  },
  cannot: () => ({
    redirects:
      'an Ingress has no redirect to another hostname there; only a VirtualServer has.',
  }),
  tlsFrom: () => 'secret',
  peer: () => ({
    namespace: 'nginx-ingress',
    podLabels: { 'app.kubernetes.io/name': 'nginx-ingress' },
    hostNetworkCidrs: [],
  }),
  buildRoutes: placed => {
    const own = policies(placed);
    return [
      ...buildIngressRoutes(placed, {
        everywhere: { [keys.sslRedirect]: 'true' },
        access: Object.fromEntries(
          own.map(({ metadata }) => [keys.policies, metadata.name]),
        ),
        redirect: {},
        loginIngress: false,
      }),
      ...own,
    ];
  },
};
