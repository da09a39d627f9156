import { isError } from '@backstage/errors';
import {
  isNeighbourFile,
  isNeighbourFolder,
  neighbourLimits,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  NeighbourFiles,
  SkippedPath,
} from '@exposure/backstage-plugin-exposure-common';
import type { OutputFolder } from './OutputFolder';

/** Files and folders found on the way down, and what was left out of them. */
interface Found {
  paths: string[];
  skipped: SkippedPath[];
  /** Names that were seen so far. */
  entries: number;
}

/** Adds the files of one folder; returns the folders in it. */
async function lookInto(
  folder: OutputFolder,
  path: string,
  found: Found,
): Promise<string[]> {
  const { files, folders, links, isUnreadable } = await folder.list(path);
  if (isUnreadable) {
    found.skipped.push({ path: path || './', because: 'it cannot be read' });
  }
  found.entries += files.length + folders.length + links.length;
  const isNeighbour = (name: string) =>
    isNeighbourFile(name) || isNeighbourFolder(name);
  found.paths.push(
    ...files.filter(isNeighbourFile).map(name => `${path}${name}`),
  );
  found.skipped.push(
    ...links
      .filter(isNeighbour)
      .map(name => ({ path: `${path}${name}`, because: 'it is a link' })),
  );
  return folders.filter(isNeighbourFolder).map(name => `${path}${name}/`);
}

/** Goes down level by level, so that a limit cuts off what is deepest. */
async function findFiles(folder: OutputFolder): Promise<Found> {
  const found: Found = { paths: [], skipped: [], entries: 0 };
  let level = [''];
  for (let depth = 0; depth <= neighbourLimits.depth; depth += 1) {
    const below: string[] = [];
    for (const path of level) {
      if (found.entries > neighbourLimits.entries) {
        found.skipped.push({ path, because: 'there are too many files' });
        return found;
      }
      below.push(...(await lookInto(folder, path, found)));
    }
    level = below;
  }
  const tooDeep = level.map(path => ({ path, because: 'it lies too deep' }));
  return { ...found, skipped: [...found.skipped, ...tooDeep] };
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

/**
 * Reads the YAML files of a repository as far as the limits allow, and says what was left out. Links are not followed.
 */
export async function readNeighbours(
  folder: OutputFolder,
): Promise<NeighbourFiles> {
  const { paths, skipped } = await findFiles(folder);
  const files = new Map<string, string>();
  let bytes = 0;
  for (const path of paths) {
    const isFull =
      files.size >= neighbourLimits.files || bytes > neighbourLimits.bytes;
    const content = isFull ? undefined : await readOrNothing(folder, path);
    bytes += content?.length ?? 0;
    if (content !== undefined) files.set(path, content);
    else {
      const because = isFull ? 'there are too many files' : 'it cannot be read';
      skipped.push({ path, because });
    }
  }
  return { files, skipped };
}
