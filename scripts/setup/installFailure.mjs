import { SetupError } from './SetupError.mjs';
import { diskFull } from './freeDisk.mjs';
import { registryUnreachable } from './registryReachable.mjs';

// The first pattern that matches decides, so the one that explains the others comes first.
const causes = [
  {
    pattern: /ENOSPC|no space left on device/i,
    failure: ({ folder }) => diskFull(folder, 'nothing is left'),
  },
  {
    pattern: /YN0028|lockfile would have been (modified|created)/i,
    failure: () =>
      new SetupError(
        'yarn.lock does not fit the package.json files.',
        'after a change of dependencies run `npm run yarn -- install` once and commit yarn.lock.',
      ),
  },
  {
    pattern:
      /E401|E403|YN0033|YN0041|\b40[13] \(?(Unauthorized|Forbidden)|Invalid authentication/i,
    failure: ({ registry }) =>
      new SetupError(
        `The npm registry ${registry} refuses us.`,
        'log in to it with npm, and hand Yarn the token in YARN_NPM_AUTH_TOKEN.',
      ),
  },
  {
    pattern:
      /ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket hang up|network timeout/i,
    failure: ({ registry, matched }) => registryUnreachable(registry, matched),
  },
  {
    pattern: /E404|ETARGET|YN0035|YN0082|No candidates found/i,
    failure: ({ registry }) =>
      new SetupError(
        `The npm registry ${registry} lacks a package or a version that yarn.lock names.`,
        'see the lines above for which; use a registry that has it (`npm config set registry <url>`).',
      ),
  },
  {
    pattern: /EACCES|EPERM|EROFS/,
    failure: ({ folder }) =>
      new SetupError(
        `Files in ${folder} cannot be written.`,
        'make the folder yours (`ls -l` shows whose it is) and run the command again.',
      ),
  },
];

/**
 * What an installation that failed printed, turned into a cause and a remedy.
 *
 * @param {{ tool: string, output: string, registry: string, folder: string }} seen
 */
export function installFailure(seen) {
  for (const { pattern, failure } of causes) {
    const found = pattern.exec(seen.output);
    if (found) {
      return failure({ ...seen, matched: found[0] });
    }
  }
  return new SetupError(
    `${seen.tool} could not install; its own message is above.`,
    'solve what it names and run the command again, it goes on where it stopped.',
  );
}
