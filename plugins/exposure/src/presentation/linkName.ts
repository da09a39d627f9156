import {
  ChainLink,
  ExposureStatus,
} from '@exposure/backstage-plugin-exposure-common';

/**
 * The name of an object on the way, with its namespace where that is another than the address's: a copied certificate or a
 * shared Gateway.
 * @internal
 */
export function linkName(
  { name, namespace }: Pick<ChainLink, 'name' | 'namespace'>,
  status: ExposureStatus,
): string {
  return namespace && namespace !== status.namespace
    ? `${namespace}/${name}`
    : name;
}
