import type {
  DnsInstruction,
  Finding,
  WrittenExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type { Repository } from '@exposure/backstage-plugin-exposure-node';
import { Command } from 'commander';
import type { ExitStatus } from '../../ExitStatus';
import { exitStatus } from '../../ExitStatus';
import type { ExposureCommand } from '../../ExposureCommand';
import { InputFiles } from '../../files/InputFiles';
import { readPlatform } from '../../platform/readPlatform';
import { readRequests } from '../../files/readRequests';
import { warningText } from '../../refusals';
import type { Terminal } from '../../Terminal';
import { findingLines } from '../explain/reportText';
import type { FolderOptions } from '../folderOptions';
import { addFolderOptions, isWriting, openOutput } from '../folderOptions';
import { paintPatch } from '../paintPatch';
import { writtenText } from '../writtenText';
import { droppedRecords } from './droppedRecords';
import { forecast } from './forecast';
import type { ForecastOptions } from './forecast';
import { planWrites } from './planWrites';
import type { PlannedWrite } from './planWrites';
import { stageEvidence } from './stageEvidence';

interface WriteOptions extends FolderOptions, ForecastOptions {
  /** `true` = printed; a path = written there. */
  evidence?: string | true;
}

/** What the requests become, what the CA will say to each, and which DNS records are of no use any more. */
interface Outcome {
  writes: readonly PlannedWrite[];
  findings: readonly Finding[][];
  dropped: readonly DnsInstruction[];
}

const evidencePages = (written: readonly WrittenExposure[]) =>
  written.map(({ evidence }) => evidence ?? '');

/** Writes the files, and the evidence where it belongs into one. */
async function writeAll(
  repository: Repository,
  written: readonly WrittenExposure[],
  evidence: WriteOptions['evidence'],
): Promise<void> {
  const text = evidencePages(written).join('\n');
  const changes = written.flatMap(({ files }) => files);
  await repository.apply(changes, async () =>
    typeof evidence === 'string' ? [await stageEvidence(evidence, text)] : [],
  );
}

function removalsText(dropped: readonly DnsInstruction[]): string {
  const removals = dropped.map(
    ({ zoneFileLine }) => `DNS to remove: ${zoneFileLine}\n`,
  );
  return [...new Set(removals)].join('');
}

function printResult(
  { writes, findings, dropped }: Outcome,
  { output, diff, evidence, ledger }: WriteOptions,
  terminal: Terminal,
): void {
  const written = writes.map(write => write.written);
  const pages = evidencePages(written);
  if (output === 'text' && evidence === true) {
    terminal.print(pages.join('\n'));
    return;
  }
  const text = writtenText(written, { output, diff }, at => ({
    ...(evidence === true && { evidence: pages[at] }),
    ...(ledger !== undefined && { forecast: findings[at] }),
  }));
  if (output !== 'text') {
    terminal.print(text);
  } else if (!diff) {
    terminal.print(`${text}${removalsText(dropped)}`);
  } else {
    terminal.print(text, paintPatch);
    // A patch holds nothing but files.
    terminal.complain(removalsText(dropped));
  }
}

async function runWrite(
  options: WriteOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const files = new InputFiles(terminal.input);
  const { platform } = await readPlatform(files, options.config);
  const asked = await readRequests(files, options.request);
  const repository = await openOutput(options.out);
  const { writes, warnings } = await planWrites(asked, platform, repository);
  const findings = await forecast(files, writes, platform, options);
  const planned = writes.map(({ written }) => written);
  await repository.judge(planned.flatMap(plan => plan.files));
  if (isWriting(options)) {
    await writeAll(repository, planned, options.evidence);
  }
  terminal.complain(warningText(warnings));
  terminal.complain(
    findings
      .flat()
      .flatMap(findingLines)
      .map(line => `${line}\n`)
      .join(''),
  );
  const dropped = droppedRecords(writes, platform);
  printResult({ writes, findings, dropped }, options, terminal);
  const wouldChange = writes.some(({ written }) => written.changed);
  const isBad = findings.flat().some(({ severity }) => severity === 'error');
  return isBad || (options.check && wouldChange)
    ? exitStatus.found
    : exitStatus.fine;
}

const help = `
The request file holds one request, a list of them, or several YAML documents: several
environments together, each in its own folder. If one is refused, nothing is written.
Instead of one file, - means standard input.

Examples:
  exposure write --config app-config.yaml -f request.yaml --out .
  exposure write --config app-config.yaml -f request.yaml --out . --check
  exposure write --config app-config.yaml -f request.yaml --out . --diff
  exposure write --config app-config.yaml -f request.yaml --out . --check --evidence > evidence.md

Exit status: 0 written, or nothing to change; 1 --check would change something, or the CA's
limits will refuse a certificate; 2 wrong usage or input, reported on standard error.
`;

/** `exposure write`: writes the files of requests into a folder, or tells whether they are as they should be. */
export const writeCommand: ExposureCommand = (terminal, finish) =>
  addFolderOptions(
    new Command('write').description(
      'Writes the Kubernetes files of a request into a repository.',
    ),
    'the request as YAML or JSON; may be given several times',
  )
    .option(
      '--evidence [file]',
      'what the files declare for a control owner: printed instead of the list of files, or written to a file',
      // As with files that are read, - is the standard one.
      (value: string) => value === '-' || value,
    )
    .option(
      '--ledger <file>',
      'certificates issued recently; forecasts what the rate limits of the CA allow',
    )
    .option('--now <time>', 'the time to forecast at (RFC 3339); default: now')
    .addHelpText('after', help)
    .action(async (options: WriteOptions) => {
      finish(await runWrite(options, terminal));
    });
