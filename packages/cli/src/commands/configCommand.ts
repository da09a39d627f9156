import { Command } from 'commander';
import type { ExitStatus } from '../ExitStatus';
import { exitStatus } from '../ExitStatus';
import type { ExposureCommand } from '../ExposureCommand';
import { InputFiles, nameOf } from '../files/InputFiles';
import { readPlatform } from '../platform/readPlatform';
import { warningText } from '../refusals';
import type { Terminal } from '../Terminal';
import type { OutputFormat } from './sharedOptions';
import { configOption, dataText, outputOption } from './sharedOptions';

interface ConfigOptions {
  config: string[];
  output: OutputFormat;
}

async function runConfig(
  { config, output }: ConfigOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const files = new InputFiles(terminal.input);
  const { platform, section, warnings } = await readPlatform(files, config);
  terminal.complain(warningText(warnings));
  if (output !== 'text') {
    terminal.print(dataText(output, { exposure: section }));
    return exitStatus.fine;
  }
  const environments = Object.keys(platform.environments).join(', ');
  const zones = platform.zones.map(({ suffix }) => suffix).join(', ') || 'none';
  terminal.print(
    `${config
      .map(nameOf)
      .join(', ')} is valid: environments ${environments}; zones ${zones}.\n`,
  );
  return exitStatus.fine;
}

const help = `
Only the section exposure: is read, and the names of the clusters under kubernetes:. Several files
are merged, later ones win, and $include, $file, $env and \${…} are resolved, as Backstage
does it. Instead of one file, - means standard input.

Examples:
  exposure config --config app-config.yaml
  exposure config --config app-config.yaml --config app-config.production.yaml
  exposure config --config app-config.yaml --config app-config.production.yaml -o yaml

Exit status: 0 the configuration is valid; 2 it is invalid, or wrong usage, reported on
standard error.
`;

/** `exposure config`: checks the platform's configuration. */
export const configCommand: ExposureCommand = (terminal, finish) =>
  new Command('config')
    .description("Checks the exposure: section of a portal's configuration.")
    .addOption(configOption().makeOptionMandatory())
    .addOption(outputOption('json and yaml are the section as it was merged'))
    .addHelpText('after', help)
    .action(async (options: ConfigOptions) => {
      finish(await runConfig(options, terminal));
    });
