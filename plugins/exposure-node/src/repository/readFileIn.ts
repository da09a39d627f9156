import { constants, promises as fs } from 'node:fs';
import type { Stats } from 'node:fs';
import {
  refuseChanged,
  refuseLink,
  type PinnedDirectory,
} from './PinnedDirectory';
import { failureCode, refuse, refuseUnread } from './refusal';

/**
 * 256 KiB: hundreds of times what an exposure needs, and small enough that a file made to be
 * expensive (an alias bomb, a deep document) stays cheap to refuse.
 */
export const largestFile = 256 * 1024;

/** What becomes of a file that has a second name, which may lie outside. */
export type HardLinks = 'read' | 'refused';

/** Without following a link and without waiting for the other end of a pipe. */
const readFlags =
  constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Reads a regular UTF-8 file of a pinned directory.
 *
 * @param hardLinks - whether a file may be read that has other names
 * @returns `undefined` where there is no such file
 * @throws InputError with the rule `PathIsLink`, `PathIsNoFile`, `FileTooLarge`, `FileIsNotUtf8` or
 *   `FileNotReadable`
 */
export async function readFileIn(
  directory: PinnedDirectory,
  name: string,
  hardLinks: HardLinks,
): Promise<string | undefined> {
  const label = directory.labelOf(name);
  const seen = await directory.look(name);
  if (!seen) {
    return undefined;
  }
  refuseUnlikeFile(seen, label, hardLinks);

  const handle = await fs
    .open(directory.at(name), readFlags)
    .catch(error => refuseUnopened(error, label));
  try {
    const opened = await handle.stat();
    if (opened.ino !== seen.ino || opened.dev !== seen.dev) {
      refuseChanged(label);
    }
    const bytes = Buffer.alloc(largestFile + 1);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    if (bytesRead > largestFile) {
      refuseLarge(label, bytesRead);
    }
    await directory.verify();
    return decode(bytes.subarray(0, bytesRead), label);
  } finally {
    await handle.close();
  }
}

function refuseUnlikeFile(
  seen: Stats,
  label: string,
  hardLinks: HardLinks,
): void {
  refuseLink(seen, label);
  if (!seen.isFile()) {
    refuse(label, 'PathIsNoFile', 'a plain file is needed here');
  }
  // No checkout makes hard links, so the other name is not the repository's.
  if (hardLinks === 'refused' && seen.nlink > 1) {
    refuse(
      label,
      'PathIsLink',
      'it is a hard link: the file has other names, which may be outside',
    );
  }
  if (seen.size > largestFile) {
    refuseLarge(label, seen.size);
  }
}

/** A link that was put in the place of the file in between, or a file that may not be read. */
function refuseUnopened(error: unknown, label: string): never {
  const code = failureCode(error);
  if (code === 'ELOOP' || code === 'ENOENT') {
    refuseChanged(label);
  }
  refuseUnread(error, label);
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
