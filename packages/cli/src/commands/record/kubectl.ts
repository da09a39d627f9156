import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { errorCode } from '../../files/fileFailure';

/** Runs kubectl with these arguments; gives its standard output. */
export type Kubectl = (args: readonly string[]) => Promise<string>;

/** kubectl ended with a failure, or could not be started. */
export class KubectlError extends Error {
  /**
   * @param command - what was run
   * @param said - its standard error
   */
  constructor(command: string, readonly said: string) {
    super(`${command}: ${said}`);
    this.name = 'KubectlError';
  }
}

/** More than the largest cluster's objects of one kind, in bytes. */
const maxOutput = 512 * 1024 * 1024;

/** What kubectl's libraries write into its standard error for their developers. */
const logLine = /^[EIW]\d{4} .*\n?/gm;

function saidBy(error: unknown, program: string): string {
  if (errorCode(error) === 'ENOENT') {
    return `${program} is not installed`;
  }
  const said: unknown =
    typeof error === 'object' && error !== null && Reflect.get(error, 'stderr');
  const text = typeof said === 'string' ? said.replace(logLine, '') : '';
  return text.trim() || String(error);
}

/**
 * The caller's own kubectl, with the caller's own rights: the command line has no access to a cluster of its own.
 * @param program - its name or path
 * @param context - that of the kubeconfig; the current one where left out
 */
export function kubectlOf(program: string, context?: string): Kubectl {
  const run = promisify(execFile);
  return async args => {
    const all = [
      ...args,
      '--request-timeout=60s',
      ...(context === undefined ? [] : [`--context=${context}`]),
    ];
    try {
      const { env } = process;
      return (await run(program, all, { env, maxBuffer: maxOutput })).stdout;
    } catch (error) {
      const command = [program, ...all].join(' ');
      throw new KubectlError(command, saidBy(error, program));
    }
  };
}
