import type { ExposurePlace } from '../../request/ExposurePlace';

/**
 * What happens to one file.
 * @public
 */
export interface PlannedFile {
  /** Relative to the repository's root, with `/`. */
  path: string;
  state: 'created' | 'updated' | 'unchanged' | 'deleted';
  /** What the file shall hold; left out when it is deleted. */
  content?: string;
  /** What it holds now; left out when it is created. */
  before?: string;
}

/**
 * Files of a repository by their path relative to its root.
 * @public
 */
export type ExistingFiles = ReadonlyMap<string, string>;

/**
 * Whose files are planned, and in which folder they lie.
 * @public
 */
export interface FileOwner {
  request: ExposurePlace;
  folder: string;
}
