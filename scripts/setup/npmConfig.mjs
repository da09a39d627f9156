import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { SetupError } from './SetupError.mjs';

const run = promisify(execFile);

/** How to call the npm that started us, else the one in PATH: `[command, ...arguments]`. */
export function npmCommand(env = process.env, platform = process.platform) {
  const started = env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(started)) {
    return [process.execPath, started];
  }
  return [platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/** The user's own npm settings (registry, proxy, certificate authority), without anything secret: npm never prints those. */
export async function npmConfig() {
  const [command, ...rest] = npmCommand();
  try {
    const { stdout } = await run(
      command,
      [...rest, 'config', 'list', '--json'],
      {
        shell: process.platform === 'win32',
        maxBuffer: 1 << 24,
      },
    );
    return JSON.parse(stdout);
  } catch (error) {
    throw new SetupError(
      `npm could not tell its settings (${error.message.split('\n')[0]}).`,
      'check that `npm config list` works in this folder.',
    );
  }
}
