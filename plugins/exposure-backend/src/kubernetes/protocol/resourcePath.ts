import type { KindOnServer } from '@exposure/backstage-plugin-exposure-common';

/**
 * Where a kind's objects of all namespaces are. The only paths that are ever asked for are made here,
 * from the table of watched kinds.
 */
export function resourcePath(
  kind: Pick<KindOnServer, 'group' | 'version' | 'plural' | 'labelSelector'>,
  query: Record<string, string>,
): string {
  const root = kind.group === '' ? '/api' : `/apis/${kind.group}`;
  const parameters = new URLSearchParams({
    ...query,
    ...(kind.labelSelector !== undefined && {
      labelSelector: kind.labelSelector,
    }),
  });
  return `${root}/${kind.version}/${kind.plural}?${parameters}`;
}

/** As an error message names a kind: `certificates.cert-manager.io`. */
export function resourceName(
  kind: Pick<KindOnServer, 'group' | 'plural'>,
): string {
  return kind.group === '' ? kind.plural : `${kind.plural}.${kind.group}`;
}
