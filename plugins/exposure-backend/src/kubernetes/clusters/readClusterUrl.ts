import { wrongValue } from './ConfiguredCluster';
import type { ConfiguredCluster } from './ConfiguredCluster';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The address of a cluster with token or client authentication: `https:` only, since a token must not travel in clear.
 * @throws InputError
 */
export function readSecureUrl(cluster: ConfiguredCluster): URL {
  const url = readUrl(cluster);
  if (url.protocol !== 'https:') {
    throw wrongValue(
      cluster,
      'url',
      `${url.origin} must begin with https://, because a token is sent there`,
    );
  }
  return url;
}

/**
 * The address of a local kubectl proxy, which speaks plain HTTP on loopback.
 * @throws InputError
 */
export function readProxyUrl(cluster: ConfiguredCluster): URL {
  const url = readUrl(cluster);
  if (!loopback.has(url.hostname)) {
    throw wrongValue(
      cluster,
      'url',
      `${url.origin} must be on localhost, because authProvider is localKubectlProxy`,
    );
  }
  return url;
}

function readUrl(cluster: ConfiguredCluster): URL {
  const text = cluster.config.getString('url');
  if (!URL.canParse(text)) {
    throw wrongValue(
      cluster,
      'url',
      'this is not a URL such as https://host:6443',
    );
  }
  const url = new URL(text);
  const plain = !url.username && !url.password && !url.search && !url.hash;
  if (!plain || !/^https?:$/.test(url.protocol)) {
    throw wrongValue(
      cluster,
      'url',
      'only https://host:port/path works, without user, query and fragment',
    );
  }
  return url;
}
