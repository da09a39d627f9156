import { readFile } from 'node:fs/promises';
import { KubernetesFailure } from '../protocol/KubernetesFailure';
import type { ClusterCredential } from './ClusterConnection';

/** A token that stands in the configuration. */
export function fixedToken(token: string): ClusterCredential {
  return { token: async () => token, renew() {} };
}

/** For a local kubectl proxy, which adds its own. */
export const noToken: ClusterCredential = {
  token: async () => undefined,
  renew() {},
};

/**
 * A token in a file, as a kubelet writes and renews it. Read at the first request and after the server refused
 * the last one: a kubelet renews a token long before it runs out, but the one in memory grows old.
 * `token` rejects with a KubernetesFailure `unauthorized` while the file cannot be read.
 */
export function tokenFile(path: string): ClusterCredential {
  let reading: Promise<string> | undefined;
  const read = async () => {
    try {
      return (await readFile(path, 'utf8')).trim();
    } catch {
      reading = undefined;
      throw new KubernetesFailure(
        'unauthorized',
        'the file of the token cannot be read',
      );
    }
  };
  return {
    token() {
      reading ??= read();
      return reading;
    },
    renew() {
      reading = undefined;
    },
  };
}
