import { readFile } from 'node:fs/promises';
import { InputError } from '@backstage/errors';
import type { ExposurePlatform } from '@exposure/backstage-plugin-exposure-common';
import { parsePlatform } from '@exposure/backstage-plugin-exposure-common';
import { parse } from 'yaml';

async function readYaml(path: string): Promise<unknown> {
  const content = await readFile(path, 'utf8').catch(error => {
    throw new InputError(`${path}: cannot be read: ${error.code}`);
  });
  try {
    return parse(content, { maxAliasCount: 100 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${path}: is not YAML: ${reason.slice(0, 200)}`);
  }
}

/** Reads the platform's configuration from the `exposure:` section of an `app-config.yaml`. */
export async function readPlatform(path: string): Promise<ExposurePlatform> {
  const config = await readYaml(path);
  const section =
    typeof config === 'object' && config !== null && 'exposure' in config
      ? config.exposure
      : undefined;
  const parsed = parsePlatform(section);
  if (!parsed.ok) {
    const lines = parsed.refusals.map(({ message }) => `${path}: ${message}`);
    throw new InputError(lines.join('\n'));
  }
  return parsed.value;
}
