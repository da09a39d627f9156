import { Repository, type FileChange } from '../Repository';

/** A repository that somebody else filled, as the scaffolder opens the one of its task. */
export function openWorkspace(
  folder: string,
  targetPath: string = '.',
): Promise<Repository> {
  return Repository.open(folder, {
    targetPath,
    fileMode: 0o644,
    hardLinks: 'refused',
  });
}

/** What is written, and then what is removed. */
export const changesOf = ({
  write = [],
  remove = [],
}: {
  write?: FileChange[];
  remove?: string[];
}): FileChange[] => [...write, ...remove.map(path => ({ path }))];
