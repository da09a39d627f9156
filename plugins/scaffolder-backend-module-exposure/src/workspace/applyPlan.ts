import { InputError } from '@backstage/errors';
import type { PlannedFile } from '@exposure/backstage-plugin-exposure-common';
import type { FoundFiles, Workspace, WorkspaceChange } from './Workspace';

/**
 * Carries a plan out in the workspace.
 *
 * @param found - what the plan was made from: a file that could not be read must not be replaced unseen
 * @throws InputError that names the file; then nothing was changed
 */
export async function applyPlan(
  files: readonly PlannedFile[],
  { workspace, found }: { workspace: Workspace; found: FoundFiles },
): Promise<void> {
  const change: WorkspaceChange = { write: [], remove: [] };
  for (const { path, state, content } of files) {
    if (state === 'unchanged') continue;
    const unread = found.unreadable.get(path);
    if (unread !== undefined) throw new InputError(unread);
    if (content === undefined) change.remove.push(path);
    else change.write.push({ path, content });
  }
  await workspace.apply(change);
}
