import { SetupError } from '../setup/SetupError.mjs';

const known = ['--dry-run', '--provenance'];

/**
 * What a release is asked for, or why it cannot be.
 *
 * @param {string[]} args
 * @param {{ address: string, isPlaceholder: boolean }} home
 * @returns {{ dryRun: boolean, provenance: boolean }}
 * @throws {SetupError} before anything is built
 */
export function readRelease(args, home) {
  const unknown = args.find(arg => !known.includes(arg));
  if (unknown) {
    throw new SetupError(
      `release does not know ${unknown}.`,
      `npm run release -- [${known.join('] [')}]`,
    );
  }
  const dryRun = args.includes('--dry-run');
  // A published version cannot be corrected, and provenance is refused where the address is another.
  if (home.isPlaceholder && !dryRun) {
    throw new SetupError(
      `The public home is still the placeholder ${home.address} .`,
      'npm run public-home -- https://github.com/owner/name',
    );
  }
  return { dryRun, provenance: args.includes('--provenance') };
}
