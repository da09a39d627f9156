import { objectListCommand } from '@exposure/backstage-plugin-exposure-common';
import { Command, Option } from 'commander';
import { readPlatform } from '../../readPlatform';
import { explain } from './explain';
import type { ExplainOptions } from './readRecording';
import { readRecording, refusalError } from './readRecording';
import { reportText } from './reportText';

/** Runs the command: 0 = nothing wrong, 1 = a finding of severity error. Wrong input is thrown. */
async function runExplain(options: ExplainOptions): Promise<number> {
  const platform = await readPlatform(options.config);
  const recording = await readRecording(options, platform);
  const explained = explain(recording);
  if (!explained.ok) {
    throw refusalError('--objects', explained.refusals);
  }
  const { statuses } = explained;
  process.stdout.write(
    options.output === 'json'
      ? `${JSON.stringify(statuses, undefined, 2)}\n`
      : reportText(statuses),
  );
  const hasError = statuses.some(({ findings }) =>
    findings.some(({ severity }) => severity === 'error'),
  );
  return hasError ? 1 : 0;
}

/** `exposure explain`: judges recorded facts and says what the plugins would. */
export function explainCommand(): Command {
  return new Command('explain')
    .description(
      'Judges recorded Kubernetes objects and DNS answers. Exit status 1: something is wrong; 2: the input is.',
    )
    .requiredOption(
      '--config <file>',
      'app-config.yaml with its exposure: section',
    )
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
      '--complete',
      'the objects were made with every kind: one that is missing has no objects',
    )
    .addOption(
      new Option('-o, --output <format>', 'what to print')
        .choices(['json', 'text'])
        .default('text'),
    )
    .addHelpText('after', `\nThe objects come from:\n  ${objectListCommand}`)
    .action(async (options: ExplainOptions) => {
      process.exitCode = await runExplain(options);
    });
}
