import { lstat } from 'node:fs/promises';
import { errorCode } from './errorCode';
import { fileFailure } from './fileFailure';
import { refuse } from './refuse';

/**
 * What is at a path; a link is not followed.
 * @param full - where to look
 * @param name - what messages call it
 */
export async function kindOf(
  full: string,
  name: string,
): Promise<'folder' | 'file' | 'link' | 'missing' | 'other'> {
  try {
    const found = await lstat(full);
    if (found.isDirectory()) return 'folder';
    if (found.isSymbolicLink()) return 'link';
    return found.isFile() ? 'file' : 'other';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'missing';
    if (errorCode(error) === 'ENOTDIR') {
      refuse('PathIsNoDirectory', `${name} lies below what is no folder.`);
    }
    return fileFailure('FileNotReadable', name)(error);
  }
}
