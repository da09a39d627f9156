import { InputError } from '@backstage/errors';
import { Command, Option } from 'commander';
import { exitStatus } from '../ExitStatus';
import type { ExitStatus } from '../ExitStatus';
import type { ExposureCommand } from '../ExposureCommand';
import { InputFiles, nameOf } from '../files/InputFiles';
import { readData } from '../files/readData';
import { migrationTargets } from '../migration/AnnotationGroup';
import type { MigrationTarget } from '../migration/AnnotationGroup';
import { migrationObjects } from '../migration/migrationObjects';
import {
  migrationNeedsDecision,
  migrationReport,
} from '../migration/migrationReport';
import { migrationText } from '../migration/migrationText';
import { refusalText } from '../refusals';
import type { Terminal } from '../Terminal';
import type { OutputFormat } from './sharedOptions';
import { dataText, outputOption } from './sharedOptions';

interface MigrateOptions {
  objects: string;
  to: MigrationTarget;
  output: OutputFormat;
}

async function runMigrate(
  options: MigrateOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const files = new InputFiles(terminal.input);
  const name = nameOf(options.objects);
  const objects = migrationObjects(await readData(files, options.objects));
  if (!objects.ok) {
    throw new InputError(refusalText(name, objects.refusals));
  }
  const report = migrationReport(objects.value, options.to);
  terminal.print(
    options.output === 'text'
      ? migrationText(report)
      : dataText(options.output, report),
  );
  if (report.ingresses.length === 0) {
    terminal.complain(`${name} has no Ingress of ingress-nginx.\n`);
  }
  return migrationNeedsDecision(report) ? exitStatus.found : exitStatus.fine;
}

const help = `
Instead of a file, - means standard input.

Examples:
  kubectl get ingresses,ingressclasses --all-namespaces -o json > ingresses.json
  exposure migrate --objects ingresses.json --to traefik
  kubectl get ingresses,ingressclasses -A -o json | exposure migrate --objects - --to gateway-api

Exit status: 0 everything carries over or is written; 1 an annotation or a note needs a step
or a decision; 2 wrong usage or input.
`;

/** `exposure migrate`: what becomes of the Ingresses of ingress-nginx with another controller. */
export const migrateCommand: ExposureCommand = (terminal, finish) =>
  new Command('migrate')
    .description(
      'Shows what carries over from an Ingress of ingress-nginx to another controller.',
    )
    .requiredOption(
      '--objects <file>',
      'Ingresses, and best their IngressClasses, as kubectl get … -o json or -o yaml prints them',
    )
    .addOption(
      new Option('--to <profile>', 'the profile to move to')
        .choices(migrationTargets)
        .makeOptionMandatory(),
    )
    .addOption(outputOption('text is Markdown'))
    .addHelpText('after', help)
    .action(async (options: MigrateOptions) => {
      finish(await runMigrate(options, terminal));
    });
