import { readFileSync } from 'node:fs';
import { InputError } from '@backstage/errors';
import type { ClusterConnection } from './ClusterConnection';
import { tokenFile } from './credentials';

// Where a kubelet mounts a pod's service account:
// https://kubernetes.io/docs/tasks/run-application/access-api-from-pod/
const mountedAt = '/var/run/secrets/kubernetes.io/serviceaccount';

/** What a kubelet gives a pod; injected, so that a test need not be one. */
export interface PodSurroundings {
  env: Readonly<Record<string, string | undefined>>;
  readFile(path: string): string;
}

/** This process's own. */
export const ownSurroundings: PodSurroundings = {
  env: process.env,
  readFile: path => readFileSync(path, 'utf8'),
};

/**
 * The cluster this process runs in, by the service account of its pod. As in the Kubernetes plugin,
 * the address is the pod's own and not the configured one.
 * @throws InputError outside of a pod
 */
export function inClusterConnection(
  name: string,
  { env, readFile }: PodSurroundings,
): Omit<ClusterConnection, 'configuredAt'> {
  const host = env.KUBERNETES_SERVICE_HOST;
  const port = env.KUBERNETES_SERVICE_PORT ?? '443';
  if (!host) {
    throw new InputError(
      'this process does not run in a Kubernetes pod (KUBERNETES_SERVICE_HOST is not set)',
    );
  }
  const address = host.includes(':') ? `[${host}]` : host;
  return {
    name,
    url: new URL(`https://${address}:${port}`),
    tls: { ca: readFile(`${mountedAt}/ca.crt`) },
    credential: tokenFile(`${mountedAt}/token`),
  };
}
