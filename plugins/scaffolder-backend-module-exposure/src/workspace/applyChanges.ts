import { failuresOf, throwTogether } from './failuresOf';
import type { StagedChange } from './StagedChange';

/**
 * Makes all changes visible one after the other; where one fails, those before it are taken back, whatever becomes of each.
 *
 * @throws the failure, after everything is as it was; else an error that also names each file which could not be put back
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
    const rollBacks = tried.reverse().map(change => () => change.rollBack());
    throwTogether(error, await failuresOf(rollBacks));
  }
}
