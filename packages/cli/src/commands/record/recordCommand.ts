import { InputError } from '@backstage/errors';
import {
  dnsQuestions,
  parseHostname,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  Environment,
  ExposurePlatform,
} from '@exposure/backstage-plugin-exposure-common';
import { Command } from 'commander';
import type { ExitStatus } from '../../ExitStatus';
import { exitStatus } from '../../ExitStatus';
import type { ExposureCommand } from '../../ExposureCommand';
import { InputFiles } from '../../files/InputFiles';
import { readPlatform } from '../../platform/readPlatform';
import { refusalText, refuse, warningText } from '../../refusals';
import type { Terminal } from '../../Terminal';
import { tellProgress } from '../../Terminal';
import { openOutput } from '../folderOptions';
import { configOption } from '../sharedOptions';
import { recordDns } from './recordDns';
import { kubectlOf } from './kubectl';
import { judgingCommand, recordingFiles } from './recordingFiles';
import { recordObjects } from './recordObjects';

interface RecordOptions {
  config: string[];
  host: string;
  environment?: string;
  out: string;
  context?: string;
  kubectl: string;
}

function environmentOf(
  { environments }: ExposurePlatform,
  wanted: string | undefined,
): Environment {
  const all = Object.values(environments);
  const found =
    wanted === undefined && all.length === 1
      ? all[0]
      : all.find(({ id }) => id === wanted);
  return (
    found ??
    refuse(
      'UnknownEnvironment',
      `--environment must name one of ${all
        .map(({ id }) => id)
        .join(', ')}; seen: ${wanted ?? 'nothing'}.`,
    )
  );
}

/** A wildcard is asked about as it is written in objects. */
function hostnameOf(written: string): string {
  const star = written.startsWith('*.') ? '*.' : '';
  const parsed = parseHostname(written.slice(star.length), '--host');
  if (!parsed.ok) {
    throw new InputError(refusalText('--host', parsed.refusals));
  }
  return `${star}${parsed.value.ascii}`;
}

async function runRecord(
  options: RecordOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const files = new InputFiles(terminal.input);
  const { platform, section } = await readPlatform(files, options.config);
  const { id, dns } = environmentOf(platform, options.environment);
  const hostname = hostnameOf(options.host);
  const folder = await openOutput(options.out);
  const tell = (text: string) => tellProgress(terminal, text);
  const { items, kinds, warnings } = await recordObjects(
    kubectlOf(options.kubectl, options.context),
    tell,
  );
  tell(`Querying the DNS about ${hostname}`);
  const subject = { environment: id, namespace: '', hostname, labels: [] };
  const questions = dnsQuestions(subject, platform);
  const answers = await recordDns(hostname, questions, dns);
  const at = new Date();
  const facts = {
    ...{ environment: id, hostname, at },
    ...{ section, items, kinds, answers },
  };
  const recorded = recordingFiles(facts);
  await folder.apply(
    Array.from(recorded, ([path, content]) => ({ path, content })),
  );
  terminal.complain(warningText(warnings));
  terminal.print(
    `${[...recorded.keys()].map(name => `wrote ${name}\n`).join('')}
Read the files before you pass them on. In that folder, judge them with:
  ${judgingCommand(facts)}\n`,
  );
  return exitStatus.fine;
}

const help = `
It lists the kinds that the portal watches with your own kubectl and your own rights, and
queries the DNS as the portal does. It reads no Secret and changes nothing. The folder is what a
bug report needs: configuration, objects.json, answers.json, and the command that judges them.

Examples:
  exposure record --config app-config.yaml --host shop.example.com --out recording
  exposure record --config app-config.yaml --host shop.example.com --environment prod-eu --context prod --out recording

Exit status: 0 recorded; 2 wrong usage or input, or the cluster cannot be read, reported on
standard error.
`;

/** `exposure record`: writes down what `exposure explain` judges. */
export const recordCommand: ExposureCommand = (terminal, finish) =>
  new Command('record')
    .description(
      'Records what explain judges about a hostname: objects and DNS answers, for a bug report.',
    )
    .addOption(configOption().makeOptionMandatory())
    .requiredOption('--host <hostname>', 'the hostname to record')
    .requiredOption('--out <folder>', 'where the files are written')
    .option(
      '--environment <id>',
      'the environment; required only if the configuration has several',
    )
    .option('--context <name>', "kubectl's context; default: the current one")
    .option('--kubectl <program>', 'the kubectl to run', 'kubectl')
    .addHelpText('after', help)
    .action(async (options: RecordOptions) => {
      finish(await runRecord(options, terminal));
    });
