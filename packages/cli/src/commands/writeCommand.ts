import { InputError } from '@backstage/errors';
import {
  exposureFilePaths,
  parseRequest,
  writeExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  Parsed,
  WrittenExposure,
} from '@exposure/backstage-plugin-exposure-common';
import { Command, Option } from 'commander';
import { exitStatus } from '../ExitStatus';
import type { ExposureCommand } from '../ExposureCommand';
import { OutputFolder } from '../files/OutputFolder';
import { readPlatform } from '../files/readPlatform';
import { readYamlFile } from '../files/readYamlFile';
import { refusalText, warningText } from '../files/refusalText';

interface WriteOptions {
  config: string;
  request: string;
  out: string;
  check?: boolean;
  output: 'text' | 'json';
}

function accepted<T>(path: string, parsed: Parsed<T>): T {
  if (!parsed.ok) throw new InputError(refusalText(path, parsed.refusals));
  return parsed.value;
}

async function readExisting(
  folder: OutputFolder,
  paths: readonly string[],
): Promise<Map<string, string>> {
  const existing = new Map<string, string>();
  for (const path of paths) {
    const content = await folder.read(path);
    if (content !== undefined) existing.set(path, content);
  }
  return existing;
}

async function apply(folder: OutputFolder, written: WrittenExposure) {
  for (const { path, state, content } of written.files) {
    if (state === 'deleted') await folder.delete(path);
    else if (state !== 'unchanged' && content !== undefined) {
      await folder.write(path, content);
    }
  }
}

/** The same output as that of the scaffolder action: states without contents. */
function jsonText(written: WrittenExposure): string {
  const files = written.files.map(({ path, state }) => ({ path, state }));
  return `${JSON.stringify({ ...written, files }, null, 2)}\n`;
}

function plainText(written: WrittenExposure): string {
  return [
    ...written.files.map(({ path, state }) => `${state} ${path}`),
    ...written.dnsRecords.map(record => `DNS ${record.zoneFileLine}`),
    '',
  ].join('\n');
}

async function plan(options: WriteOptions, folder: OutputFolder) {
  const { platform } = await readPlatform(options.config);
  const input = await readYamlFile(options.request);
  const request = accepted(options.request, parseRequest(input, platform));
  const existing = await readExisting(
    folder,
    exposureFilePaths(request, platform),
  );
  return accepted(options.request, writeExposure(input, platform, existing));
}

/** `exposure write`: writes the files of a request into a folder, or tells whether they are as they should be. */
export const writeCommand: ExposureCommand = (terminal, finish) =>
  new Command('write')
    .description('Writes the Kubernetes files of a request.')
    .requiredOption('--config <file>', "the portal's app-config.yaml")
    .requiredOption('--request <file>', 'the request as YAML or JSON')
    .requiredOption('--out <folder>', "root of the team's repository")
    .option('--check', 'write nothing; exit with 1 if something would change')
    .addOption(
      new Option('-o, --output <format>', 'how to print what happened')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (options: WriteOptions) => {
      const folder = await OutputFolder.open(options.out);
      const written = await plan(options, folder);
      if (!options.check) await apply(folder, written);
      terminal.complain(warningText(written.warnings));
      terminal.print(
        options.output === 'json' ? jsonText(written) : plainText(written),
      );
      finish(
        options.check && written.changed ? exitStatus.found : exitStatus.fine,
      );
    });
