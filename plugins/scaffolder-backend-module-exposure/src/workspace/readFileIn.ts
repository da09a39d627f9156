import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../refusalError';
import {
  PinnedDirectory,
  childLabel,
  lstatIfPresent,
  refuseLink,
  verifyPin,
} from './PinnedDirectory';

/**
 * 256 KiB: hundreds of times what an exposure needs, and small enough that a file made to be
 * expensive (an alias bomb, a deep document) stays cheap to refuse.
 */
export const largestFile = 256 * 1024;

/** Without following a link and without waiting for the other end of a pipe. */
const readFlags =
  constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a regular UTF-8 file of a pinned directory.
 *
 * @returns `undefined` where there is no such file
 * @throws InputError with the rule `PathIsLink`, `PathIsNoFile`, `FileTooLarge` or `FileIsNotUtf8`
 */
export async function readFileIn(
  directory: PinnedDirectory,
  name: string,
): Promise<string | undefined> {
  const label = childLabel(directory, name);
  const path = join(directory.path, name);
  const seen = await lstatIfPresent(path);
  if (!seen) return undefined;
  refuseLink(seen, label);
  if (!seen.isFile())
    refuse(label, 'PathIsNoFile', 'a plain file is needed here');
  if (seen.size > largestFile) refuseLarge(label, seen.size);

  const handle = await open(path, readFlags);
  try {
    const opened = await handle.stat();
    if (opened.ino !== seen.ino || opened.dev !== seen.dev) {
      refuse(label, 'PathChanged', 'the file was replaced while it was opened');
    }
    const bytes = Buffer.alloc(largestFile + 1);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    if (bytesRead > largestFile) refuseLarge(label, bytesRead);
    await verifyPin(directory);
    return decode(bytes.subarray(0, bytesRead), label);
  } finally {
    await handle.close();
  }
}

function refuseLarge(label: string, size: number): never {
  refuse(
    label,
    'FileTooLarge',
    `the file has ${size} bytes; at most ${largestFile} are read`,
  );
}

function decode(bytes: Buffer, label: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes,
    );
  } catch {
    return refuse(label, 'FileIsNotUtf8', 'the file is not UTF-8 text');
  }
}
