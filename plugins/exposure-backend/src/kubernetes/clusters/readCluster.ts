import type { ClusterConnection } from './ClusterConnection';
import { wrongValue } from './ConfiguredCluster';
import type { ConfiguredCluster } from './ConfiguredCluster';
import { fixedToken, noToken, tokenFile } from './credentials';
import { inClusterConnection } from './inClusterConnection';
import type { PodSurroundings } from './inClusterConnection';
import { readClusterTls } from './readClusterTls';
import { readProxyUrl, readSecureUrl } from './readClusterUrl';

// The Kubernetes plugin reads the provider from this key too.
const providerMetadata = 'kubernetes.io/auth-provider';

/**
 * The connection of one configured cluster.
 * @throws InputError for a provider that acts for the user who looks: nobody looks while we watch
 */
export function readCluster(
  name: string,
  cluster: ConfiguredCluster,
  surroundings: PodSurroundings,
): ClusterConnection {
  const provider = authProvider(cluster);
  switch (provider) {
    case 'serviceAccount':
      return serviceAccount(name, cluster, surroundings);
    case 'localKubectlProxy':
      return {
        name,
        configuredAt: cluster.path,
        url: readProxyUrl(cluster),
        tls: readClusterTls(cluster),
        credential: noToken,
      };
    default:
      throw wrongValue(
        cluster,
        'authProvider',
        `"${provider}" cannot be used to watch a cluster in the background; use serviceAccount with serviceAccountToken or serviceAccountTokenFile, serviceAccount without a token inside the cluster, or localKubectlProxy`,
      );
  }
}

function authProvider({ config }: ConfiguredCluster): string {
  const metadata: unknown = config.getOptional('authMetadata');
  const named =
    typeof metadata === 'object' && metadata !== null
      ? Reflect.get(metadata, providerMetadata)
      : undefined;
  return typeof named === 'string' ? named : config.getString('authProvider');
}

function serviceAccount(
  name: string,
  cluster: ConfiguredCluster,
  surroundings: PodSurroundings,
): ClusterConnection {
  const token = cluster.config.getOptionalString('serviceAccountToken');
  const file = cluster.config.getOptionalString('serviceAccountTokenFile');
  if (token === undefined && file === undefined) {
    return inCluster(name, cluster, surroundings);
  }
  return {
    name,
    configuredAt: cluster.path,
    url: readSecureUrl(cluster),
    tls: readClusterTls(cluster),
    credential:
      token === undefined
        ? tokenFile(file ?? '')
        : fixedToken(requireToken(cluster, token)),
  };
}

function inCluster(
  name: string,
  cluster: ConfiguredCluster,
  surroundings: PodSurroundings,
): ClusterConnection {
  try {
    return {
      ...inClusterConnection(name, surroundings),
      configuredAt: cluster.path,
    };
  } catch (error) {
    throw wrongValue(
      cluster,
      'serviceAccountToken',
      `without a token the one of this process's own pod is used, but ${
        error instanceof Error ? error.message : 'it cannot be read'
      }`,
    );
  }
}

/** A header takes no line ends; RFC 6750 §2.1 says what a bearer token is made of. */
function requireToken(cluster: ConfiguredCluster, token: string): string {
  const trimmed = token.trim();
  if (!/^[A-Za-z0-9._~+/=-]+$/.test(trimmed)) {
    throw wrongValue(
      cluster,
      'serviceAccountToken',
      'this is not a bearer token (letters, digits and . _ ~ + / = - only)',
    );
  }
  return trimmed;
}
