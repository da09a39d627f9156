import { devNull } from 'node:os';
import { dirname, resolve } from 'node:path';
import { ConfigSources, FileConfigSource } from '@backstage/config-loader';
import type { JsonObject, JsonValue } from '@backstage/types';

/** A configuration file as it was read, and the folder that its includes are relative to. */
export interface ConfigFile {
  data: unknown;
  folder: string;
}

/** The folder of a path; that of whoever calls, for standard input. */
export function folderOf(path: string): string {
  return path === '-' ? process.cwd() : dirname(resolve(path));
}

function isMapping(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const fileKeys = ['$include', '$file'];

/** Data whose includes are found from anywhere. */
function anchored(value: unknown, folder: string): unknown {
  if (Array.isArray(value)) {
    return value.map(one => anchored(one, folder));
  }
  if (!isMapping(value)) {
    return value;
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      fileKeys.includes(key) && typeof one === 'string'
        ? resolve(folder, one)
        : anchored(one, folder),
    ]),
  );
}

/** What a section of the configuration holds, and which variables it names that are not set. */
export interface ConfigSection {
  value: JsonValue | undefined;
  unset: string[];
}

/**
 * One section of configuration files, merged and with `$include`, `$file`, `$env` and `${…}` resolved as Backstage does
 * it. Nothing outside the section is resolved: no secret of the portal is read, and none has to be there.
 * @param cut - takes away what is not needed of the section, before anything in it is resolved
 * @throws Error that names the key of what cannot be resolved
 */
export async function configSection(
  files: readonly ConfigFile[],
  name: string,
  cut: (section: JsonValue | undefined) => JsonValue | undefined = all => all,
): Promise<ConfigSection> {
  const unset = new Set<string>();
  const sources = files.map(({ data, folder }) =>
    FileConfigSource.create({
      // The loader reads files by itself alone. What this one has was read already, by our limits or from a pipe.
      path: devNull,
      watch: false,
      parser: async () => {
        const section = isMapping(data)
          ? cut(anchored(data[name], folder) as JsonValue | undefined)
          : undefined;
        return { result: section === undefined ? {} : { [name]: section } };
      },
      substitutionFunc: async variable => {
        const value = process.env[variable]?.trim();
        if (value === undefined) {
          unset.add(variable);
        }
        return value;
      },
    }),
  );
  const config = await ConfigSources.toConfig(ConfigSources.merge(sources));
  try {
    return { value: config.getOptional<JsonValue>(name), unset: [...unset] };
  } finally {
    config.close();
  }
}
