import type { PlannedRemoval } from '@exposure/backstage-plugin-exposure-common';
import type {
  FoundFiles,
  Repository,
} from '@exposure/backstage-plugin-exposure-node';
import { refusalError } from '../refusalError';
import {
  otherKustomizationPaths,
  otherKustomizations,
} from './otherKustomizations';

/**
 * Judges what stands in the way of a removal. A file that could not be read may be the route: without it the policies
 * would go and the address would stay, open to everybody.
 *
 * @throws InputError that names each file
 */
export async function judgeRemoval(
  { changed }: PlannedRemoval,
  at: { folder: string; workspace: Repository; found: FoundFiles },
): Promise<void> {
  const { unreadable } = at.found;
  if (unreadable.size > 0) {
    throw refusalError([...unreadable.values()]);
  }
  if (!changed) {
    return;
  }
  const others = otherKustomizations(
    await at.workspace.findFiles(otherKustomizationPaths(at.folder)),
  );
  if (others.length > 0) {
    throw refusalError(others);
  }
}
