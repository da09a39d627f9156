import { promises as fs } from 'node:fs';
import { refuseFailure } from './refusal';
import type { Place, StagedChange } from './StagedChange';
import { discard, plainFile, putBack, temporaryName } from './StagedChange';

/**
 * Prepares the removal of a file.
 *
 * @returns nothing where there is nothing to remove
 * @throws InputError where something else than a plain file has the name
 */
export async function stageRemoval(place: Place): Promise<StagedChange[]> {
  if (!(await plainFile(place))) {
    return [];
  }
  const { directory, name } = place;
  const aside: Place = { directory, name: temporaryName() };
  let isCommitted = false;
  let isOnlyCopy = false;
  const removal: StagedChange = {
    clean: async () => (isOnlyCopy ? undefined : discard(aside)),
    async commit() {
      if (!(await plainFile(place))) {
        return;
      }
      await fs
        .rename(directory.at(name), directory.at(aside.name))
        .catch(error => refuseFailure(error, directory.labelOf(name)));
      isCommitted = true;
    },
    async rollBack() {
      if (!isCommitted) {
        return;
      }
      isOnlyCopy = true;
      await putBack(aside, place);
    },
  };
  return [removal];
}
