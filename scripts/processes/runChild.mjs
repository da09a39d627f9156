import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { endWithUs } from './endWithUs.mjs';

const leash = fileURLToPath(new URL('./leash.mjs', import.meta.url));

/** Enough of the end of an output to find the cause of a failure in it. */
const keptCharacters = 100_000;

/**
 * Starts a command in a process group of its own.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {Record<string, string | undefined>} [options.env]
 * @param {'inherit' | 'standardError'} [options.output] `standardError` shows all output there and keeps its end
 */
export function startChild(
  command,
  args,
  { cwd, env, output = 'inherit' } = {},
) {
  const stdio = output === 'inherit' ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [leash, command, ...args], {
    cwd,
    env,
    detached: process.platform !== 'win32',
    stdio: ['inherit', stdio, stdio, 'ipc'],
  });
  endWithUs(child);
  return child;
}

/** Starts a command and waits for its end: `{ code, output }`. */
export function runChild(command, args, options) {
  const child = startChild(command, args, options);
  let output = '';
  const keep = data => {
    process.stderr.write(data);
    output = (output + data).slice(-keptCharacters);
  };
  child.stdout?.setEncoding('utf8').on('data', keep);
  child.stderr?.setEncoding('utf8').on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => resolve({ code: code ?? 1, output }));
  });
}
