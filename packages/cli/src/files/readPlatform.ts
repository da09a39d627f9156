import { InputError } from '@backstage/errors';
import { parsePlatform } from '@exposure/backstage-plugin-exposure-common';
import type {
  ExposurePlatform,
  Warning,
} from '@exposure/backstage-plugin-exposure-common';
import { readYamlFile } from './readYamlFile';
import { refusalText } from './refusalText';
import { refuse } from './refuse';

function ownValue(source: unknown, key: string): unknown {
  return typeof source === 'object' &&
    source !== null &&
    Object.hasOwn(source, key)
    ? Reflect.get(source, key)
    : undefined;
}

/** Names of the configured clusters; `undefined` when the file does not tell all of them. */
function clusterNames(config: unknown): string[] | undefined {
  const methods = ownValue(
    ownValue(config, 'kubernetes'),
    'clusterLocatorMethods',
  );
  if (!Array.isArray(methods)) return undefined;
  const names: string[] = [];
  for (const method of methods) {
    const clusters = ownValue(method, 'clusters');
    if (ownValue(method, 'type') !== 'config' || !Array.isArray(clusters)) {
      return undefined;
    }
    for (const cluster of clusters) {
      const name = ownValue(cluster, 'name');
      if (typeof name === 'string') names.push(name);
    }
  }
  return names;
}

/** What the `exposure:` section of a configuration file allows. */
export interface ReadPlatform {
  platform: ExposurePlatform;
  warnings: Warning[];
}

/**
 * Reads the `exposure:` section of an app-config.yaml. Variables and includes are not resolved:
 * nothing in that section is secret or differs from one machine to another.
 * @throws InputError with every rule that is broken
 */
export async function readPlatform(path: string): Promise<ReadPlatform> {
  const config = await readYamlFile(path);
  const section = ownValue(config, 'exposure');
  if (section === undefined) {
    refuse('NoExposureSection', `${path} has no section exposure.`);
  }
  const parsed = parsePlatform(section, { clusters: clusterNames(config) });
  if (!parsed.ok) throw new InputError(refusalText(path, parsed.refusals));
  return { platform: parsed.value, warnings: parsed.warnings };
}
