import type { StagedChange } from './StagedChange';

/**
 * Makes all changes visible one after the other; where one fails, those before it are taken back.
 *
 * @throws the failure, after everything is as it was
 */
export async function applyChanges(
  changes: readonly StagedChange[],
): Promise<void> {
  const tried: StagedChange[] = [];
  try {
    for (const change of changes) {
      tried.push(change);
      await change.commit();
    }
  } catch (error) {
    for (const change of tried.reverse()) await change.rollBack();
    throw error;
  }
}
