import { spawn } from 'node:child_process';

/** What a program printed. */
export interface Printed {
  stdout: string;
  stderr: string;
}

/**
 * Runs a program to its end, giving it `input`.
 * @throws Error with what it printed when it fails, unless its exit status is among `allowed`
 */
export function run(
  program: string,
  args: readonly string[],
  options: { input?: string; allowed?: readonly number[] } = {},
): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
    const printed: Printed = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', text => {
      printed.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', text => {
      printed.stderr += text;
    });
    child.once('error', reject);
    // `exit` and not `close`: what the control plane leaves running keeps its pipes open.
    child.once('exit', status => {
      if ([0, ...(options.allowed ?? [])].includes(status ?? -1)) {
        setImmediate(() => resolve(printed));
      } else {
        reject(
          new Error(
            `${program} ${args.join(' ')} ended with ${status}:\n${
              printed.stderr
            }${printed.stdout}`,
          ),
        );
      }
    });
    // A program that does not read its input may be gone before it is written.
    child.stdin.on('error', () => {});
    child.stdin.end(options.input ?? '');
  });
}
