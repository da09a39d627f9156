import type { JsonObject, JsonValue } from '@backstage/types';

function ownValue(source: unknown, key: string): JsonValue | undefined {
  return typeof source === 'object' &&
    source !== null &&
    Object.hasOwn(source, key)
    ? (source as JsonObject)[key]
    : undefined;
}

/** Of a list of mappings these keys; anything else stays as it is, since an include may make it one. */
function only(value: JsonValue | undefined, keys: readonly string[]) {
  if (!Array.isArray(value)) {
    return value;
  }
  return value.map(entry =>
    ownValue(entry, '$include') === undefined
      ? Object.fromEntries(keys.map(key => [key, ownValue(entry, key)]))
      : entry,
  );
}

/** Leaves the names of the section `kubernetes:` and takes its tokens away, before they are looked up anywhere. */
export function namesOnly(
  section: JsonValue | undefined,
): JsonValue | undefined {
  const methods = ownValue(section, 'clusterLocatorMethods');
  if (!Array.isArray(methods)) {
    return section;
  }
  return {
    clusterLocatorMethods: methods.map(method => {
      if (ownValue(method, '$include') !== undefined) {
        return method;
      }
      return {
        type: ownValue(method, 'type'),
        clusters: only(ownValue(method, 'clusters'), ['name']),
      };
    }),
  };
}

/** Names of the configured clusters; `undefined` when the configuration does not tell all of them. */
export function clusterNames(
  section: JsonValue | undefined,
): string[] | undefined {
  const methods = ownValue(section, 'clusterLocatorMethods');
  if (!Array.isArray(methods)) {
    return undefined;
  }
  const names: string[] = [];
  for (const method of methods) {
    const clusters = ownValue(method, 'clusters');
    if (ownValue(method, 'type') !== 'config' || !Array.isArray(clusters)) {
      return undefined;
    }
    for (const cluster of clusters) {
      const name = ownValue(cluster, 'name');
      if (typeof name === 'string') {
        names.push(name);
      }
    }
  }
  return names;
}
