import {
  type ExposurePlatform,
  keepRequest,
  type Warning,
} from '@exposure/backstage-plugin-exposure-common';
import type { FoundFiles } from '@exposure/backstage-plugin-exposure-node';
import { refusalError } from '../refusalError';

/**
 * Fills a request in from the files of the workspace, where it asks for that. A file that could not be read may hold what
 * guards the others, so nothing is kept then.
 * @throws InputError with every rule that is broken
 */
export function keepFound(
  input: unknown,
  platform: ExposurePlatform,
  { readable, unreadable }: FoundFiles,
): { value: unknown; warnings: Warning[] } {
  const kept = keepRequest(input, platform, readable);
  const isUntouched = kept.ok && kept.value === input;
  // Told alone: whatever else the rest of the files seems to say may come of the one that is missing.
  if (unreadable.size > 0 && !isUntouched) {
    throw refusalError(
      [...unreadable].map(([path, { message, rule: because }]) => ({
        field: path,
        rule: 'KeepNotReadable',
        message: `${path} is needed to keep what is there, and could not be read: ${message} (${because})`,
      })),
    );
  }
  if (!kept.ok) throw refusalError(kept.refusals);
  return kept;
}
