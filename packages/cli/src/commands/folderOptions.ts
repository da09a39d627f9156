import type { Command } from 'commander';
import type { OutputFormat } from './sharedOptions';
import { configOption, outputOption, several } from './sharedOptions';

/** The options of every command that changes files. */
export interface FolderOptions {
  config: string[];
  request: string[];
  out: string;
  check?: boolean;
  dryRun?: boolean;
  diff?: boolean;
  output: OutputFormat;
}

/** Adds them to a command. */
export function addFolderOptions(command: Command, request: string): Command {
  return command
    .addOption(configOption().makeOptionMandatory())
    .requiredOption('-f, --request <file>', request, several)
    .requiredOption('--out <folder>', "root of the team's repository")
    .option('--check', 'write nothing; exit with 1 if something would change')
    .option('--dry-run', 'write nothing, and exit as a run that writes would')
    .option('--diff', 'write nothing, and print what would change as a patch')
    .addOption(outputOption());
}

/** Whether files are written at all. */
export function isWriting({ check, dryRun, diff }: FolderOptions): boolean {
  return !check && !dryRun && !diff;
}
