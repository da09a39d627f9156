import type { WrittenExposure } from '@exposure/backstage-plugin-exposure-common';
import { joinedError, refusalError } from '../refusalError';
import type { FoundFiles, Workspace } from '../workspace/Workspace';
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
  { changed }: WrittenExposure,
  at: { folder: string; workspace: Workspace; found: FoundFiles },
): Promise<void> {
  const { unreadable } = at.found;
  if (unreadable.size > 0) throw joinedError(unreadable.values());
  if (!changed) return;
  const others = otherKustomizations(
    await at.workspace.readFiles(otherKustomizationPaths(at.folder)),
  );
  if (others.length > 0) throw refusalError(others);
}
