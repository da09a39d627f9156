import { isError } from '@backstage/errors';
import type { Warning } from '@exposure/backstage-plugin-exposure-common';
import type { OutputFolder } from './OutputFolder';

/** Bounds of one look around: a repository of many teams fits, a disk full of files does not. */
const most = { files: 2_000, depth: 20, characters: 32 * 1024 * 1024 } as const;

/** Neither hold what is applied to a cluster; hidden folders do not either. */
const isPassedOver = (name: string) =>
  name.startsWith('.') || name === 'node_modules';

const isYaml = (name: string) => /\.ya?ml$/i.test(name);

/** The YAML files of a repository, by path. */
export interface RepositoryFiles {
  files: Map<string, string>;
  /** What was not looked at. */
  warnings: Warning[];
}

/** Goes down folder by folder, the nearest to the root first. */
async function pathsOf(
  folder: OutputFolder,
): Promise<{ paths: string[]; isAll: boolean }> {
  const paths: string[] = [];
  let level = [''];
  for (let depth = 0; level.length > 0; depth += 1) {
    const below: string[] = [];
    for (const path of level) {
      const { files, folders } = await folder.list(path);
      paths.push(...files.filter(isYaml).map(name => `${path}${name}`));
      const open = folders.filter(name => !isPassedOver(name));
      below.push(...open.map(name => `${path}${name}/`));
      if (paths.length > most.files || depth > most.depth) {
        return { paths: paths.slice(0, most.files), isAll: false };
      }
    }
    level = below;
  }
  return { paths, isAll: true };
}

function notAllRead(skipped: readonly string[], isAll: boolean): Warning[] {
  const named = skipped.slice(0, 5).join(', ');
  const parts = [
    ...(isAll ? [] : [`only the first ${most.files} YAML files were read`]),
    ...(skipped.length > 0
      ? [`${skipped.length} could not be read or are too large (${named})`]
      : []),
  ];
  return parts.length === 0
    ? []
    : [
        {
          id: 'RepositoryNotAllRead',
          message: `Whether another file serves the hostname was not fully looked at: ${parts.join(
            '; ',
          )}.`,
        },
      ];
}

/**
 * Reads the YAML files of a repository as far as the bounds allow, and says where they did not. Links are not followed.
 */
export async function readNeighbours(
  folder: OutputFolder,
): Promise<RepositoryFiles> {
  const { paths, isAll } = await pathsOf(folder);
  const files = new Map<string, string>();
  const skipped: string[] = [];
  let characters = 0;
  for (const path of paths) {
    const content = await readOrNothing(folder, path);
    characters += content?.length ?? 0;
    if (content === undefined || characters > most.characters) {
      skipped.push(path);
    } else {
      files.set(path, content);
    }
  }
  return { files, warnings: notAllRead(skipped, isAll) };
}

async function readOrNothing(
  folder: OutputFolder,
  path: string,
): Promise<string | undefined> {
  try {
    return await folder.read(path);
  } catch (error) {
    if (isError(error)) return undefined;
    throw error;
  }
}
