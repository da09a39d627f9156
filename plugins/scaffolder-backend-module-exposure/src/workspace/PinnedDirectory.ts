import { lstat, mkdir, readdir, realpath } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import { isError } from '@backstage/errors';
import { refuse } from '../refusalError';

/**
 * A directory that was reached without following a link, remembered by inode.
 * Node has no `openat`, so the pin is compared again where a file is opened: a directory that
 * was swapped for a link in between is noticed before a byte is written.
 */
export interface PinnedDirectory {
  /** Absolute path without links. */
  path: string;
  /** How refusals call it: relative to the workspace. */
  label: string;
  dev: number;
  ino: number;
}

/** `lstat`, or `undefined` where nothing has that name. */
export async function lstatIfPresent(path: string): Promise<Stats | undefined> {
  try {
    return await lstat(path);
  } catch (error) {
    if (isError(error) && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Pins the workspace itself; its own path may contain links, they belong to the machine. */
export async function pinWorkspace(path: string): Promise<PinnedDirectory> {
  const real = await realpath(path);
  const { dev, ino } = await lstat(real);
  return { path: real, label: '.', dev, ino };
}

/**
 * Refuses a name that differs from an existing one in case only: on a case-folding file system
 * (macOS, Windows) both would be the same file.
 */
export async function refuseCaseCollision(
  parent: PinnedDirectory,
  name: string,
): Promise<void> {
  const folded = name.toLowerCase();
  const twin = (await readdir(parent.path)).find(
    entry => entry !== name && entry.toLowerCase() === folded,
  );
  if (twin !== undefined) {
    refuse(
      childLabel(parent, name),
      'PathCaseCollision',
      `${childLabel(
        parent,
        twin,
      )} exists and differs in case only; rename it first`,
    );
  }
}

/** The label of an entry of a directory. */
export function childLabel(parent: PinnedDirectory, name: string): string {
  return parent.label === '.' ? name : `${parent.label}/${name}`;
}

/**
 * Goes one step down.
 *
 * @param options - `create` makes the directory where it is missing
 * @returns `undefined` where it is missing and not to be made
 * @throws InputError with the rule `PathIsLink`, `PathChanged`, `PathIsNoDirectory` or `PathCaseCollision`
 */
export async function pinChild(
  parent: PinnedDirectory,
  name: string,
  options: { create: boolean },
): Promise<PinnedDirectory | undefined> {
  const label = childLabel(parent, name);
  const path = join(parent.path, name);
  await verifyPin(parent);
  await refuseCaseCollision(parent, name);
  let stats = await lstatIfPresent(path);
  if (!stats && !options.create) return undefined;
  if (!stats) {
    await mkdir(path, { mode: 0o755 });
    stats = await lstat(path);
  }
  refuseLink(stats, label);
  if (!stats.isDirectory()) {
    refuse(label, 'PathIsNoDirectory', 'a directory is needed here');
  }
  return { path, label, dev: stats.dev, ino: stats.ino };
}

/** @throws InputError with the rule `PathIsLink` */
export function refuseLink(stats: Stats, label: string): void {
  if (stats.isSymbolicLink()) {
    refuse(
      label,
      'PathIsLink',
      'it is a symbolic link; files are written into plain directories only',
    );
  }
}

/**
 * Refuses a directory that is no longer the one that was pinned.
 *
 * @throws InputError with the rule `PathIsLink` or `PathChanged`
 */
export async function verifyPin(directory: PinnedDirectory): Promise<void> {
  const stats = await lstat(directory.path);
  refuseLink(stats, directory.label);
  const real = await realpath(directory.path);
  if (
    stats.dev !== directory.dev ||
    stats.ino !== directory.ino ||
    real !== directory.path
  ) {
    refuse(
      directory.label,
      'PathChanged',
      'the directory was replaced while in use',
    );
  }
}
