import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import type { ClusterConnection } from './ClusterConnection';
import type { ConfiguredCluster } from './ConfiguredCluster';
import { ownSurroundings } from './inClusterConnection';
import type { PodSurroundings } from './inClusterConnection';
import { noToken } from './credentials';
import { readCluster } from './readCluster';

const locators = 'kubernetes.clusterLocatorMethods';
const environments = 'exposure.environments';

/**
 * The connections of the clusters that environments name, from the section that the Kubernetes plugin reads too.
 * Clusters that no environment names are not looked into, so they may be of any kind.
 *
 * @throws InputError with the key's full path, what is there and what would work
 * @public
 */
export function readClusters(
  config: Config,
  surroundings: PodSurroundings = ownSurroundings,
): ClusterConnection[] {
  const located = locateClusters(config);
  const connections = new Map<string, ClusterConnection>();
  for (const { path, name } of namedClusters(config)) {
    const found = located.get(name);
    if (found === undefined) {
      throw new InputError(
        `${path}: no cluster is called "${name}" in ${locators}; there are: ${
          [...located.keys()].join(', ') || 'none'
        }`,
      );
    }
    if (!connections.has(name)) {
      connections.set(
        name,
        found === 'localKubectlProxy'
          ? localProxy(name)
          : readCluster(name, found, surroundings),
      );
    }
  }
  return [...connections.values()];
}

function namedClusters(config: Config): { path: string; name: string }[] {
  const section = config.getOptionalConfig(environments);
  return (section?.keys() ?? []).map(id => ({
    path: `${environments}.${id}.cluster`,
    name: config.getString(`${environments}.${id}.cluster`),
  }));
}

function locateClusters(
  config: Config,
): Map<string, ConfiguredCluster | 'localKubectlProxy'> {
  const located = new Map<string, ConfiguredCluster | 'localKubectlProxy'>();
  const methods = config.getOptionalConfigArray(locators) ?? [];
  for (const [index, method] of methods.entries()) {
    const type = method.getString('type');
    if (type === 'localKubectlProxy') {
      located.set('local', type);
    }
    if (type === 'config') {
      const path = `${locators}[${index}].clusters`;
      for (const [name, cluster] of configuredClusters(method, path)) {
        located.set(name, cluster);
      }
    }
  }
  return located;
}

function configuredClusters(
  method: Config,
  path: string,
): [string, ConfiguredCluster][] {
  return method
    .getConfigArray('clusters')
    .map((config, index) => [
      config.getString('name'),
      { path: `${path}[${index}]`, config },
    ]);
}

/** What the Kubernetes plugin's locator of this name stands for. */
function localProxy(name: string): ClusterConnection {
  return {
    name,
    configuredAt: `${locators} (localKubectlProxy)`,
    url: new URL('http://localhost:8001'),
    tls: {},
    credential: noToken,
  };
}
