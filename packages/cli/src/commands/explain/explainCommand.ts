import { objectListCommand } from '@exposure/backstage-plugin-exposure-common';
import { InputError } from '@backstage/errors';
import { Command } from 'commander';
import type { ExitStatus } from '../../ExitStatus';
import { exitStatus } from '../../ExitStatus';
import type { ExposureCommand } from '../../ExposureCommand';
import { InputFiles } from '../../files/InputFiles';
import { readPlatform } from '../../platform/readPlatform';
import { refusalText, warningText } from '../../refusals';
import type { Terminal } from '../../Terminal';
import { harmlessData, terminalLine } from '../../terminalText';
import {
  configOption,
  dataText,
  outputOption,
  several,
} from '../sharedOptions';
import { explain } from './explain';
import { explainReason } from './explainReason';
import type { ExplainOptions } from './readRecording';
import { readRecording } from './readRecording';
import { reportText } from './reportText';

async function runExplain(
  options: ExplainOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const files = new InputFiles(terminal.input);
  const { platform } = await readPlatform(files, options.config);
  const recording = await readRecording(files, options, platform, terminal);
  const explained = explain(recording);
  if (!explained.ok) {
    throw new InputError(refusalText('--objects', explained.refusals));
  }
  const { warnings } = explained;
  const statuses = harmlessData(explained.statuses, terminalLine);
  terminal.complain(warningText(warnings));
  terminal.print(
    options.output === 'text'
      ? reportText(statuses)
      : dataText(options.output, statuses),
  );
  const hasError = statuses.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'error'),
  );
  return hasError ? exitStatus.found : exitStatus.fine;
}

/** They are needed for everything but the page of a reason, so they cannot be declared as mandatory. */
function missingOption(options: Partial<ExplainOptions>): string | undefined {
  if (!options.config) {
    return '--config <file>';
  }
  return options.objects ? undefined : '--objects <env=file>';
}

const help = `
With a reason it prints that reason's page, and needs nothing else. exposure record creates the files
that it judges; for the objects alone, run:
  ${objectListCommand}
Instead of one file, - means standard input.

Examples:
  exposure explain --config app-config.yaml --objects prod-eu=objects.json --dns answers.json
  exposure explain --config app-config.yaml --objects objects.json --host shop.example.com -o yaml
  exposure explain HostnameDoesNotResolve

Exit status: 0 nothing is wrong; 1 there is a finding of severity error; 2 wrong usage or input,
reported on standard error.
`;

/** `exposure explain`: judges recorded facts and says what the plugins would. */
export const explainCommand: ExposureCommand = (terminal, finish) =>
  new Command('explain')
    .description(
      'Judges recorded Kubernetes objects and DNS answers, or explains a reason.',
    )
    .argument('[reason]', 'a reason that a status gave')
    .addOption(configOption())
    .option(
      '--objects <env=file>',
      'a List as kubectl get … -A -o json prints it; once for each environment, whose clusters are then compared',
      several,
    )
    .option(
      '--dns <file>',
      'recorded DNS answers; without them the DNS is unknown',
    )
    .option('--now <time>', 'the time to judge at (RFC 3339); default: now')
    .option('--host <hostname>', 'only this hostname')
    .option(
      '--kinds <kinds>',
      'the kinds the objects were made with, e.g. ingresses,certificates; every kind if left out',
    )
    .addOption(outputOption())
    .addHelpText('after', help)
    .action(
      async (reason: string | undefined, options: ExplainOptions, command) => {
        if (reason !== undefined) {
          terminal.print(explainReason(reason, options.output));
          return;
        }
        const missing = missingOption(options);
        if (missing !== undefined) {
          command.error(`error: required option '${missing}' not specified`);
        }
        finish(await runExplain(options, terminal));
      },
    );
