import type { SimulatedWorld } from '../world';
import { catalogRepositories } from './demoEntities';
import { demoPlatform } from './demoPlatform';
import { portalRules, rulesWithoutCertificates } from './portalAccess';
import { organisation } from './seedDemo';

/** The cluster in which the portal may not read certificates. */
const restrictedCluster = 'prod-us';

/** The configuration by which a portal lives in the demo's world; it holds tokens that are good for this run only. */
export function portalConfig(world: SimulatedWorld) {
  const { forge, clusters } = world;
  return {
    auth: {
      providers: { guest: { userEntityRef: 'user:default/guest' } },
    },
    integrations: {
      github: [
        { host: forge.host, apiBaseUrl: forge.apiBaseUrl, token: forge.token },
      ],
    },
    kubernetes: {
      serviceLocatorMethod: { type: 'multiTenant' },
      clusterLocatorMethods: [
        {
          type: 'config',
          clusters: [...clusters.values()].map(({ settings, server }) => ({
            name: settings.name,
            url: server.url,
            authProvider: 'serviceAccount',
            serviceAccountToken: server.access.addToken(
              'system:serviceaccount:exposure:portal',
              settings.name === restrictedCluster
                ? rulesWithoutCertificates
                : portalRules,
            ),
            caData: server.caData,
          })),
        },
      ],
    },
    exposure: demoPlatform(world),
    catalog: {
      locations: [
        // A list replaces the one of app-config.yaml, so the templates are named again.
        {
          type: 'file',
          target: '../../templates/*/template.yaml',
          rules: [{ allow: ['Template'] }],
        },
        ...catalogRepositories.map(name => ({
          type: 'url',
          target: `${forge.url}/${organisation}/${name}/blob/main/catalog-info.yaml`,
        })),
      ],
    },
  };
}
