import { ForgeError } from '../ForgeError';
import type { TreeEntry } from './GitObjects';

/** Brings what head changed since the common ancestor onto base, file by file; throws 409 where base changed it too. */
export function mergeTrees(
  ancestor: ReadonlyMap<string, TreeEntry>,
  base: ReadonlyMap<string, TreeEntry>,
  head: ReadonlyMap<string, TreeEntry>,
): TreeEntry[] {
  const merged = new Map(base);
  for (const path of changedPaths(ancestor, head)) {
    const [before, ours, theirs] = [ancestor, base, head].map(
      files => files.get(path)?.sha,
    );
    if (ours !== before && ours !== theirs) {
      throw new ForgeError(409, `Merge conflict in ${path}`);
    }
    const entry = head.get(path);
    if (entry) {
      merged.set(path, entry);
    } else {
      merged.delete(path);
    }
  }
  return [...merged.values()];
}

/** Paths whose content differs between two trees, in order. */
export function changedPaths(
  before: ReadonlyMap<string, TreeEntry>,
  after: ReadonlyMap<string, TreeEntry>,
): string[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter(path => before.get(path)?.sha !== after.get(path)?.sha)
    .sort();
}
