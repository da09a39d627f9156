import { refuseFailure } from './fileFailure';
import type { Place, StagedChange } from './StagedChange';
import { discard, isPlainFile, putBack, temporaryName } from './StagedChange';

/**
 * Prepares the removal of a file.
 *
 * @returns `undefined` where there is nothing to remove
 * @throws InputError where something else than a plain file has the name
 */
export async function stageRemoval(
  place: Place,
): Promise<StagedChange | undefined> {
  if (!(await isPlainFile(place))) return undefined;
  const { directory, name } = place;
  const { calls } = directory;
  const aside: Place = { directory, name: temporaryName() };
  let isCommitted = false;
  let isOnlyCopy = false;
  return {
    clean: async () => (isOnlyCopy ? undefined : discard(aside)),
    async commit() {
      if (!(await isPlainFile(place))) return;
      await calls
        .rename(directory.at(name), directory.at(aside.name))
        .catch(error => refuseFailure(error, directory.labelOf(name)));
      isCommitted = true;
    },
    async rollBack() {
      if (!isCommitted) return;
      isOnlyCopy = true;
      await putBack(aside, place);
    },
  };
}
