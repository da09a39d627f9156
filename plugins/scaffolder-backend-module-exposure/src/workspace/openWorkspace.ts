import { Repository } from '@exposure/backstage-plugin-exposure-node';
import { refusalError } from '../refusalError';

/**
 * Opens the repository that lies in a task's workspace. Whoever filled it may not reach beyond it, and the process that
 * commits its files later may be another user: so no hard link is read, and every file is readable for all.
 */
export function openWorkspace(
  workspacePath: string,
  targetPath: string,
): Promise<Repository> {
  return Repository.open(workspacePath, {
    targetPath,
    fileMode: 0o644,
    hardLinks: 'refused',
    errorOf: refusalError,
  });
}
