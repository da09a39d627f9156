import { Command } from 'commander';
import { configCommand } from './commands/configCommand';
import { explainCommand } from './commands/explain/explainCommand';
import { writeCommand } from './commands/writeCommand';
import type { ExitStatus } from './ExitStatus';
import type { ExposureCommand } from './ExposureCommand';
import type { Terminal } from './Terminal';

const commands: readonly ExposureCommand[] = [
  writeCommand,
  explainCommand,
  configCommand,
];

/** The command line `exposure` with all its commands. */
export function exposureProgram(
  terminal: Terminal,
  finish: (status: ExitStatus) => void,
): Command {
  const program = new Command('exposure').description(
    'Writes and explains exposures without a portal.',
  );
  for (const command of commands) {
    program.addCommand(command(terminal, finish));
  }
  return program;
}
