import { isError } from '@backstage/errors';
import { CommanderError } from 'commander';
import type { Command } from 'commander';
import { exitStatus } from './ExitStatus';
import type { ExitStatus } from './ExitStatus';
import { exposureProgram } from './exposureProgram';
import type { Terminal } from './Terminal';
import { terminalText } from './terminalText';

/** Commander's own exit would end the process with status 1, which means "something found" here. */
function throwInsteadOfExit(command: Command, terminal: Terminal): void {
  command.exitOverride().configureOutput({
    writeOut: text => terminal.print(text),
    writeErr: text => terminal.complain(text),
  });
  command.commands.forEach(child => throwInsteadOfExit(child, terminal));
}

/** Whatever a command prints, nothing in it steers the terminal but our own colours. */
function harmless(terminal: Terminal): Terminal {
  return {
    ...terminal,
    print: (text, paint = same => same) => {
      const shown = terminalText(text);
      terminal.print(terminal.hasColors ? paint(shown) : shown);
    },
    complain: text => terminal.complain(terminalText(text)),
  };
}

function statusOfError(error: unknown, terminal: Terminal): ExitStatus {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitStatus.fine : exitStatus.wrongInput;
  }
  terminal.complain(`${isError(error) ? error.message : String(error)}\n`);
  return exitStatus.wrongInput;
}

/**
 * Runs the command line.
 * @param args - what stands behind the program's name
 * @param output - where it prints
 * @returns the exit status: 0 fine, 1 something found, 2 wrong usage or input
 */
export async function runExposure(
  args: readonly string[],
  output: Terminal,
): Promise<ExitStatus> {
  const terminal = harmless(output);
  let status: ExitStatus = exitStatus.fine;
  const program = exposureProgram(terminal, found => {
    status = found;
  });
  throwInsteadOfExit(program, terminal);
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    return statusOfError(error, terminal);
  }
}
