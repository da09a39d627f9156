import { printable } from '../input/printable';
import type { Warning } from '../input/Refusal';

/**
 * How much of a repository is looked at for neighbours.
 * @public
 */
export const neighbourLimits = {
  files: 2_000,
  /** Bytes of all files together. */
  bytes: 16 * 1024 * 1024,
  /** Folders one inside the other. */
  depth: 10,
  /** Names in all folders together. */
  entries: 50_000,
} as const;

/** Folders of other people’s packages: what lies in them is applied by nobody. */
const packageFolders = ['node_modules', 'vendor', 'bower_components'];

/**
 * Whether a folder of a repository can hold files that are applied: hidden ones and those of packages cannot.
 * @public
 */
export function isNeighbourFolder(name: string): boolean {
  return !name.startsWith('.') && !packageFolders.includes(name);
}

/**
 * Names that kustomize takes for `kustomization.yaml`, and does not take beside it.
 * @public
 */
export const otherKustomizationNames: readonly string[] = [
  'kustomization.yml',
  'Kustomization',
];

/**
 * Whether a file can hold Kubernetes objects, by its name.
 * @public
 */
export function isNeighbourFile(name: string): boolean {
  return (
    (/\.ya?ml$/i.test(name) && !name.startsWith('.')) ||
    otherKustomizationNames.includes(name)
  );
}

/**
 * Files found beside an exposure, and what was not looked at.
 * @public
 */
export interface NeighbourFiles {
  /** Texts by path, relative to the root of the repository, with `/`. */
  files: ReadonlyMap<string, string>;
  skipped: readonly SkippedPath[];
}

/**
 * A file or folder that was not looked at, and why: reads after “because”.
 * @public
 */
export interface SkippedPath {
  path: string;
  because: string;
}

const maxNamed = 5;

/**
 * Says what was not looked at: nobody shall believe that a whole repository was.
 * @param skipped - as whoever listed the repository found it
 * @returns one warning, or none where nothing was left out
 * @public
 */
export function skippedWarnings(skipped: readonly SkippedPath[]): Warning[] {
  if (skipped.length === 0) {
    return [];
  }
  const named = skipped
    .slice(0, maxNamed)
    .map(({ path, because }) => `${printable(path, 200)} (${because})`);
  const more =
    skipped.length > maxNamed ? ` and ${skipped.length - maxNamed} more` : '';
  return [
    {
      id: 'FilesNotLookedAt',
      message: `Not checked for other owners of these hostnames: ${named.join(
        ', ',
      )}${more}.`,
    },
  ];
}
