import { failuresOf, throwAny, throwTogether } from './refusal';
import type { StagedChange } from './stageChange';

const cleanups = (staged: readonly StagedChange[]) =>
  staged.map(change => () => change.clean());

/** Makes all changes visible one after the other; where one fails, those before it are taken back, whatever becomes of each. */
async function commitAll(changes: readonly StagedChange[]): Promise<void> {
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

/**
 * Makes some changes, or none of them. Every new file is complete on the disk before the first one is put in its place.
 *
 * @param stage - prepares the changes and puts them into the list; what is there when it fails is taken back
 * @param undo - takes away what was made for them beside; called where one of them fails
 * @throws the failure, after everything is as it was; else an error that also names each file which could not be put back
 */
export async function applyTogether(
  stage: (staged: StagedChange[]) => Promise<void>,
  undo: () => Promise<void>,
): Promise<void> {
  const staged: StagedChange[] = [];
  try {
    await stage(staged);
    await commitAll(staged);
  } catch (error) {
    const left = await failuresOf(cleanups(staged));
    await undo();
    throwTogether(error, left);
  }
  throwAny(await failuresOf(cleanups(staged)));
}
