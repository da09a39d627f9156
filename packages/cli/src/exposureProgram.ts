import { Command } from 'commander';

/** The command line `exposure` with all its commands. */
export function exposureProgram(): Command {
  return new Command('exposure').description(
    'Writes and explains exposures without a portal.',
  );
}
