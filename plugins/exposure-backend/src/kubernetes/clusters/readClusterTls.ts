import { readFileSync } from 'node:fs';
import type { ClusterConnection } from './ClusterConnection';
import { wrongValue } from './ConfiguredCluster';
import type { ConfiguredCluster } from './ConfiguredCluster';

/**
 * Which server certificates are trusted: `caData` (PEM in base64), `caFile`, else the system's; `skipTLSVerify` turns
 * the check off, as in the Kubernetes plugin.
 * @throws InputError
 */
export function readClusterTls(
  cluster: ConfiguredCluster,
): ClusterConnection['tls'] {
  const ca = readAuthority(cluster);
  return {
    ...(ca !== undefined && { ca }),
    ...(cluster.config.getOptionalBoolean('skipTLSVerify') && {
      rejectUnauthorized: false,
    }),
  };
}

function readAuthority(cluster: ConfiguredCluster): string | undefined {
  const data = cluster.config.getOptionalString('caData');
  if (data !== undefined) {
    const pem = Buffer.from(data, 'base64').toString('utf8');
    return requirePem(cluster, 'caData', pem, 'PEM in base64');
  }
  const file = cluster.config.getOptionalString('caFile');
  if (file === undefined) {
    return undefined;
  }
  return requirePem(cluster, 'caFile', readFile(cluster, file), 'a PEM file');
}

function readFile(cluster: ConfiguredCluster, file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw wrongValue(cluster, 'caFile', `${file} cannot be read`);
  }
}

function requirePem(
  cluster: ConfiguredCluster,
  key: string,
  pem: string,
  form: string,
): string {
  if (!pem.includes('-----BEGIN CERTIFICATE-----')) {
    throw wrongValue(
      cluster,
      key,
      `this is not a certificate; ${form} is required`,
    );
  }
  return pem;
}
