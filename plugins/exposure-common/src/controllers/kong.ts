import type { PlacedRequest } from '../request/PlacedRequest';
import { buildIngressRoutes } from '../manifests/routes/buildIngressRoutes';
import type { Manifest } from '../manifests/Manifest';
import { componentSlug } from '../request/names';
import { objectMetadata } from '../manifests/objectMetadata';
import type { ControllerProfile } from './ControllerProfile';

const keys = {
  plugins: 'konghq.com/plugins',
  protocols: 'konghq.com/protocols',
  httpsRedirectCode: 'konghq.com/https-redirect-status-code',
} as const;

function pluginOf(
  { request }: PlacedRequest,
  suffix: string,
  plugin: string,
  config: Record<string, unknown>,
): Manifest {
  const name = `${componentSlug(request.component)}-${suffix}`;
  return {
    apiVersion: 'configuration.konghq.com/v1',
    kind: 'KongPlugin',
    metadata: objectMetadata(request, name),
    spec: { plugin, config },
    withoutSpec: true,
  };
}

const allowlistPlugins = (placed: PlacedRequest): Manifest[] =>
  placed.request.access === 'allowlist'
    ? [
        pluginOf(placed, 'allowlist', 'ip-restriction', {
          allow: placed.request.allowlist,
        }),
      ]
    : [];

const redirectPlugins = (placed: PlacedRequest): Manifest[] =>
  placed.request.redirects.length > 0
    ? [
        pluginOf(placed, 'redirect', 'redirect', {
          status_code: 301,
          location: `https://${placed.request.hostnames[0]}`,
          keep_incoming_path: true,
        }),
      ]
    : [];

const pluginAnnotation = (plugins: readonly Manifest[]) =>
  Object.fromEntries(
    plugins.map(({ metadata }) => [keys.plugins, metadata.name]),
  );

/**
 * Kong Ingress Controller 3 with Kong Gateway 3.9 and newer, which has the plugin `redirect`.
 * @see https://developer.konghq.com/kubernetes-ingress-controller/reference/annotations/
 */
export const kong: ControllerProfile = {
  name: 'kong',
  title: 'Kong Ingress Controller',
  tier: 'bestEffort',
  ingress: {
    className: 'kong',
    classIn: 'spec',
    annotationKeys: Object.values(keys),
    redirectsKeepPath: true,
    httpsRedirect: 'written',
  },
  cannot: () => ({
    login:
      'no plugin of its free edition asks another service before it lets anyone in.',
  }),
  tlsFrom: () => 'secret',
  // The chart calls the pods that carry traffic `kong` or `gateway`; this label they have in common.
  peer: () => ({
    namespace: 'kong',
    podLabels: { 'app.kubernetes.io/component': 'app' },
    hostNetworkCidrs: [],
  }),
  buildRoutes: placed => {
    const access = allowlistPlugins(placed);
    const redirect = redirectPlugins(placed);
    return [
      ...buildIngressRoutes(placed, {
        everywhere: {
          [keys.protocols]: 'https',
          [keys.httpsRedirectCode]: '301',
        },
        access: pluginAnnotation(access),
        redirect: pluginAnnotation(redirect),
      }),
      ...access,
      ...redirect,
    ];
  },
};
