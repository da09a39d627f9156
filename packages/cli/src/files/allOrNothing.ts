import { isError } from '@backstage/errors';
import { refuse } from './refuse';
import type { StagedChange } from './StagedChange';

/** Undoes the last change first; returns the paths for which that failed. */
async function putBack(staged: readonly StagedChange[]): Promise<string[]> {
  const left: string[] = [];
  for (const change of [...staged].reverse()) {
    await change.undo().catch(() => left.push(change.path));
  }
  return left;
}

/**
 * Makes some changes, or none of them. Every new file is complete on the disk before the first one is put in its place,
 * and where one of them cannot be, the others are put back.
 * @param stage - prepares the changes one by one; what it has yielded when it fails is put back
 */
export async function allOrNothing(
  stage: () => AsyncIterable<StagedChange>,
): Promise<void> {
  const staged: StagedChange[] = [];
  try {
    for await (const change of stage()) staged.push(change);
    for (const change of staged) await change.commit();
  } catch (error) {
    const left = await putBack(staged);
    if (left.length === 0) throw error;
    const because = isError(error) ? error.message : String(error);
    refuse('FileNotWritten', `${because}; not put back: ${left.join(', ')}`);
  }
  for (const change of staged) await change.finish();
}
