import { randomUUID } from 'node:crypto';
import { refuse } from '../refusalError';
import { failureCode } from './fileFailure';
import type { PinnedDirectory } from './PinnedDirectory';
import { refuseLink } from './PinnedDirectory';

/** Where a file lies or would lie. */
export interface Place {
  directory: PinnedDirectory;
  name: string;
}

/**
 * A change of one file that is prepared and not visible yet. `commit` makes it visible in one step, `rollBack` takes it
 * back after that, and `clean` ends it either way and leaves nothing of its own behind.
 */
export interface StagedChange {
  commit(): Promise<void>;
  rollBack(): Promise<void>;
  clean(): Promise<void>;
}

/** A name that nobody else uses, for a file that lies beside its place for a while. */
export const temporaryName = () => `.exposure-${randomUUID()}.tmp`;

/** Whether a plain file is there; nothing is fine, anything else is refused. */
export async function isPlainFile({
  directory,
  name,
}: Place): Promise<boolean> {
  await directory.verify();
  const stats = await directory.look(name);
  if (!stats) return false;
  const label = directory.labelOf(name);
  refuseLink(stats, label);
  if (!stats.isFile()) {
    refuse(
      label,
      'PathIsNoFile',
      'something that is no plain file has this name',
    );
  }
  return true;
}

/** Takes a file of our own away; one that is gone is fine. */
export async function discard({ directory, name }: Place): Promise<void> {
  await directory.calls.unlink(directory.at(name)).catch(error => {
    if (failureCode(error) !== 'ENOENT') throw error;
  });
}
