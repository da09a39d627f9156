import { objectListCommand } from '@exposure/backstage-plugin-exposure-common';
import { InputError } from '@backstage/errors';
import { Command, Option } from 'commander';
import type { ExitStatus } from '../../ExitStatus';
import { exitStatus } from '../../ExitStatus';
import type { ExposureCommand } from '../../ExposureCommand';
import { readPlatform } from '../../files/readPlatform';
import { refusalText, warningText } from '../../files/refusalText';
import type { Terminal } from '../../Terminal';
import { explain } from './explain';
import type { ExplainOptions } from './readRecording';
import { readRecording } from './readRecording';
import { reportText } from './reportText';

async function runExplain(
  options: ExplainOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { platform } = await readPlatform(options.config);
  const recording = await readRecording(options, platform);
  const explained = explain(recording);
  if (!explained.ok) {
    throw new InputError(refusalText('--objects', explained.refusals));
  }
  const { statuses, warnings } = explained;
  terminal.complain(warningText(warnings));
  terminal.print(
    options.output === 'json'
      ? `${JSON.stringify(statuses, undefined, 2)}\n`
      : reportText(statuses),
  );
  const hasError = statuses.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'error'),
  );
  return hasError ? exitStatus.found : exitStatus.fine;
}

/** `exposure explain`: judges recorded facts and says what the plugins would. */
export const explainCommand: ExposureCommand = (terminal, finish) =>
  new Command('explain')
    .description(
      'Judges recorded Kubernetes objects and DNS answers. Exit status 1: something is wrong; 2: the input is.',
    )
    .requiredOption('--config <file>', "the portal's app-config.yaml")
    .requiredOption(
      '--objects <env=file>',
      'a List as kubectl get … -A -o json prints it; once for each environment',
      (value: string, previous: string[] = []) => [...previous, value],
    )
    .option(
      '--dns <file>',
      'recorded DNS answers; without them the DNS is unknown',
    )
    .option(
      '--now <time>',
      'the time to judge at (RFC 3339); the present one if left out',
    )
    .option('--host <hostname>', 'only this hostname')
    .option(
      '--kinds <kinds>',
      'the kinds the objects were made with, e.g. ingresses,certificates; every kind if left out',
    )
    .addOption(
      new Option('-o, --output <format>', 'what to print')
        .choices(['json', 'text'])
        .default('text'),
    )
    .addHelpText('after', `\nThe objects come from:\n  ${objectListCommand}`)
    .action(async (options: ExplainOptions) => {
      finish(await runExplain(options, terminal));
    });
