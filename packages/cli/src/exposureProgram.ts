import { Command } from 'commander';
import { configCommand } from './commands/configCommand';
import { explainCommand } from './commands/explain/explainCommand';
import { migrateCommand } from './commands/migrateCommand';
import { recordCommand } from './commands/record/recordCommand';
import { removeCommand } from './commands/removeCommand';
import { writeCommand } from './commands/write/writeCommand';
import type { ExitStatus } from './ExitStatus';
import type { ExposureCommand } from './ExposureCommand';
import type { Terminal } from './Terminal';
import { version } from '../package.json';

const commands: readonly ExposureCommand[] = [
  writeCommand,
  removeCommand,
  recordCommand,
  explainCommand,
  configCommand,
  migrateCommand,
];

const help = `
Start with the configuration of the platform:
  exposure config --config app-config.yaml
then write what a team asks for:
  exposure write --config app-config.yaml --request request.yaml --out path/to/repository
Each command has its own --help, with examples and exit statuses.

Exit status: 0 fine; 1 something was found or would change; 2 wrong usage or input.
`;

/** The command line `exposure` with all its commands. */
export function exposureProgram(
  terminal: Terminal,
  finish: (status: ExitStatus) => void,
): Command {
  const program = new Command('exposure')
    .description(
      'Writes, removes, records and explains exposures without a portal.',
    )
    .version(version, '-V, --version', 'print the version')
    .addHelpText('after', help);
  for (const command of commands) {
    program.addCommand(command(terminal, finish));
  }
  return program;
}
