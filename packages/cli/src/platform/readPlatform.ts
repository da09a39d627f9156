import { InputError, isError } from '@backstage/errors';
import type { JsonValue } from '@backstage/types';
import {
  parsePlatform,
  printable,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ExposurePlatform,
  Warning,
} from '@exposure/backstage-plugin-exposure-common';
import { clusterNames, namesOnly } from './clusterNames';
import { configSection, folderOf } from './configSections';
import type { ConfigFile, ConfigSection } from './configSections';
import type { InputFiles } from '../files/InputFiles';
import { nameOf } from '../files/InputFiles';
import { readYamlFile } from '../files/readYamlFile';
import { refusalText, refuse } from '../refusals';

/** What the `exposure:` section of a configuration allows. */
export interface ReadPlatform {
  platform: ExposurePlatform;
  /** The section as it was merged and resolved. */
  section: JsonValue;
  warnings: Warning[];
}

/** The loader's message without the name of the file that it did not read. */
function reasonOf(error: unknown): string {
  const text = isError(error) ? error.message : String(error);
  return printable(
    text.replace(/^Failed to read config file at "[^"]*", /, ''),
    300,
  );
}

/** The names of the clusters are for checking alone: where they cannot be read, nothing else has to fail. */
async function readClusterNames(
  files: readonly ConfigFile[],
): Promise<{ clusters?: string[]; warnings: Warning[] }> {
  try {
    const { value } = await configSection(files, 'kubernetes', namesOnly);
    return { clusters: clusterNames(value), warnings: [] };
  } catch (error) {
    const message = `The section kubernetes cannot be read, so names of clusters are not checked: ${reasonOf(
      error,
    )}`;
    return { warnings: [{ id: 'ClustersNotRead', message }] };
  }
}

async function readSection(
  files: readonly ConfigFile[],
  name: string,
): Promise<ConfigSection> {
  try {
    return await configSection(files, 'exposure');
  } catch (error) {
    return refuse(
      'ConfigNotResolved',
      `${name} cannot be resolved: ${reasonOf(error)}.`,
    );
  }
}

/** A variable that is not set leaves its key out, which alone would look like a key that was forgotten. */
function unsetText(unset: readonly string[]): string {
  return unset.length === 0
    ? ''
    : `\n  Not set in the environment: ${unset
        .map(name => printable(name))
        .join(', ')}.`;
}

/**
 * Reads the `exposure:` section of a portal's configuration. Several files are merged, the later ones on top.
 * @throws InputError with every rule that is broken
 */
export async function readPlatform(
  input: InputFiles,
  paths: readonly string[],
): Promise<ReadPlatform> {
  const name = paths.map(nameOf).join(', ');
  const files: ConfigFile[] = [];
  for (const path of paths) {
    files.push({
      data: await readYamlFile(input, path),
      folder: folderOf(path),
    });
  }
  const { value, unset } = await readSection(files, name);
  if (value === undefined) {
    refuse('NoExposureSection', `${name} has no section exposure.`);
  }
  const { clusters, warnings } = await readClusterNames(files);
  const parsed = parsePlatform(value, { clusters });
  if (!parsed.ok) {
    throw new InputError(
      `${refusalText(name, parsed.refusals)}${unsetText(unset)}`,
    );
  }
  return {
    platform: parsed.value,
    section: value,
    warnings: [...parsed.warnings, ...warnings],
  };
}
