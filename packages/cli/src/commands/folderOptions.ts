import { Repository } from '@exposure/backstage-plugin-exposure-node';
import type { Command } from 'commander';
import { refuse } from '../refusals';
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

/** The folder that `--out` names. */
export async function openOutput(folder: string): Promise<Repository> {
  if (folder === '') {
    refuse('Required', '--out must name a folder.');
  }
  return Repository.open(folder);
}

/** Whether files are written at all. */
export function isWriting({ check, dryRun, diff }: FolderOptions): boolean {
  return !check && !dryRun && !diff;
}
