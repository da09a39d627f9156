import { Command } from 'commander';
import { exitStatus } from '../ExitStatus';
import type { ExposureCommand } from '../ExposureCommand';
import { readPlatform } from '../files/readPlatform';
import { warningText } from '../files/refusalText';

/** `exposure config`: checks the platform's configuration. */
export const configCommand: ExposureCommand = (terminal, finish) =>
  new Command('config')
    .description("Checks the exposure: section of a portal's configuration.")
    .requiredOption('--config <file>', "the portal's app-config.yaml")
    .action(async (options: { config: string }) => {
      const { platform, warnings } = await readPlatform(options.config);
      const environments = Object.keys(platform.environments);
      const zones = platform.zones.map(zone => zone.suffix);
      terminal.complain(warningText(warnings));
      terminal.print(
        `${options.config} is right: environments ${environments.join(
          ', ',
        )}; zones ${zones.join(', ') || 'none'}.\n`,
      );
      finish(exitStatus.fine);
    });
