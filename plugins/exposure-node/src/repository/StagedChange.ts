import { randomUUID } from 'node:crypto';
import { promises as fs, type Stats } from 'node:fs';
import { refuseLink, type PinnedDirectory } from './PinnedDirectory';
import { failureCode, refuse } from './refusal';

/** Where a file lies or would lie. */
export interface Place {
  directory: PinnedDirectory;
  name: string;
}

/**
 * A change of one file that is prepared and not visible yet. `commit` makes it visible in one step, `rollBack` takes it
 * back after that, and `clean` ends it either way and leaves nothing of its own behind, but the old content of a file that
 * could not be put back.
 * @public
 */
export interface StagedChange {
  commit(): Promise<void>;
  rollBack(): Promise<void>;
  clean(): Promise<void>;
}

/** A name that nobody else uses, for a file that lies beside its place for a while. */
export const temporaryName = () => `.exposure-${randomUUID()}.tmp`;

/** The plain file that is there; nothing is fine, anything else is refused. */
export async function plainFile({
  directory,
  name,
}: Place): Promise<Stats | undefined> {
  await directory.verify();
  const stats = await directory.look(name);
  if (!stats) {
    return undefined;
  }
  const label = directory.labelOf(name);
  refuseLink(stats, label);
  if (!stats.isFile()) {
    refuse(
      label,
      'PathIsNoFile',
      'something that is no plain file has this name',
    );
  }
  return stats;
}

/**
 * Names a file that lies in the repository and should not.
 *
 * @throws InputError with the rule `FilesLeftBehind`
 */
export function refuseLeftBehind(
  error: unknown,
  { directory, name }: Place,
  where = '',
): never {
  const code = failureCode(error) ?? String(error);
  return refuse(
    directory.labelOf(name),
    'FilesLeftBehind',
    where === ''
      ? `it could not be taken away (${code})`
      : `it could not be put back (${code}); its old content is in ${where}`,
  );
}

/** Takes a file of our own away; one that is gone is fine. */
export async function discard(place: Place): Promise<void> {
  const { directory, name } = place;
  await fs.unlink(directory.at(name)).catch(error => {
    if (failureCode(error) !== 'ENOENT') {
      refuseLeftBehind(error, place);
    }
  });
}

/**
 * Puts the old content of a file back in its place.
 *
 * @throws InputError with the rule `FilesLeftBehind`, which names where it is
 */
export async function putBack(old: Place, place: Place): Promise<void> {
  await fs
    .rename(old.directory.at(old.name), place.directory.at(place.name))
    .catch(error =>
      refuseLeftBehind(error, place, old.directory.labelOf(old.name)),
    );
}
