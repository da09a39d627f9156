import fs from 'node:fs';
import { SetupError } from './SetupError.mjs';

const gibibyte = 1024 ** 3;

/** Measured for this repository: 2 GiB of node_modules and 1.2 GiB of Yarn's cache, both new on a fresh machine. */
export const neededGibibytes = 4;

/**
 * Refuses to start an installation that could not end.
 *
 * @param {string} folder any folder of the file system that is asked
 * @param {(folder: string) => { bavail: number, bsize: number }} [statfs]
 */
export function freeDisk(folder, statfs = fs.statfsSync) {
  // fs.statfsSync came with Node 18.15; before that the installation itself reports ENOSPC.
  if (!statfs) {
    return;
  }
  const { bavail, bsize } = statfs(folder);
  const free = (bavail * bsize) / gibibyte;
  if (free < neededGibibytes) {
    throw diskFull(folder, `${free.toFixed(1)} GiB are free`);
  }
}

export function diskFull(folder, seen) {
  return new SetupError(
    `The disk that holds ${folder} is full: ${seen}, the installation needs ${neededGibibytes} GiB.`,
    'free some space (`yarn cache clean` and `npm cache clean --force` give back old downloads) and run the command again.',
  );
}
