import { kongAnnotations } from '../../../controllers/ingress/kong';
import { componentSlug } from '../../../request/names';
import type { PlacedRequest } from '../../../request/PlacedRequest';
import type { Manifest } from '../../Manifest';
import { objectMetadata } from '../../objectMetadata';
import { buildIngressRoutes } from './buildIngressRoutes';
import type { RouteWriter } from '../RouteWriter';

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
    plugins.map(({ metadata }) => [kongAnnotations.plugins, metadata.name]),
  );

export const kongRoutes: RouteWriter = placed => {
  const access = allowlistPlugins(placed);
  const redirect = redirectPlugins(placed);
  return [
    ...buildIngressRoutes(placed, {
      everywhere: {
        [kongAnnotations.protocols]: 'https',
        [kongAnnotations.httpsRedirectCode]: '301',
      },
      access: pluginAnnotation(access),
      redirect: pluginAnnotation(redirect),
    }),
    ...access,
    ...redirect,
  ];
};
