import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** One entry of `kubernetes.clusterLocatorMethods[].clusters`, and where it stands. */
export interface ConfiguredCluster {
  /** The full path of the entry, for messages. */
  path: string;
  config: Config;
}

/** A wrong value, by the full path of its key. */
export function wrongValue(
  cluster: ConfiguredCluster,
  key: string,
  rule: string,
): InputError {
  return new InputError(`${cluster.path}.${key}: ${rule}`);
}
