import { Option } from 'commander';
import type { Command } from 'commander';

/** The options of every command that changes files. */
export interface FolderOptions {
  config: string;
  request: string;
  out: string;
  check?: boolean;
  output: 'text' | 'json';
}

/** Adds them to a command. */
export function addFolderOptions(command: Command, request: string): Command {
  return command
    .requiredOption('--config <file>', "the portal's app-config.yaml")
    .requiredOption('--request <file>', request)
    .requiredOption('--out <folder>', "root of the team's repository")
    .option('--check', 'write nothing; exit with 1 if something would change')
    .addOption(
      new Option('-o, --output <format>', 'how to print what happened')
        .choices(['text', 'json'])
        .default('text'),
    );
}
