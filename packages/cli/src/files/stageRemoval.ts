import { rename, rm } from 'node:fs/promises';
import { fileFailure } from './fileFailure';
import type { FilePlace, StagedChange } from './StagedChange';
import { besides } from './stageFile';

/** Deletes a file in two steps: it is put aside first, so that it can be put back. */
export function stageRemoval(place: FilePlace): StagedChange {
  const { full, path } = place;
  const failed = fileFailure('FileNotWritten', path);
  const aside = besides(place, 'old');
  let isCommitted = false;
  return {
    path,
    commit: async () => {
      await rename(full, aside).catch(failed);
      isCommitted = true;
    },
    undo: async () => {
      if (isCommitted) await rename(aside, full);
    },
    finish: () => rm(aside, { force: true }).catch(failed),
  };
}
