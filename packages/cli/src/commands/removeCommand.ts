import { InputError } from '@backstage/errors';
import {
  draftRemoval,
  exposureFilePaths,
  removeExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type {
  ExposurePlatform,
  Parsed,
  WrittenExposure,
} from '@exposure/backstage-plugin-exposure-common';
import type { Repository } from '@exposure/backstage-plugin-exposure-node';
import { Command } from 'commander';
import type { ExitStatus } from '../ExitStatus';
import { exitStatus } from '../ExitStatus';
import type { ExposureCommand } from '../ExposureCommand';
import { InputFiles } from '../files/InputFiles';
import { readPlatform } from '../platform/readPlatform';
import { readRequests } from '../files/readRequests';
import type { AskedRequest } from '../files/readRequests';
import { refusalText, warningText } from '../refusals';
import type { Terminal } from '../Terminal';
import type { FolderOptions } from './folderOptions';
import { addFolderOptions, isWriting, openOutput } from './folderOptions';
import { paintPatch } from './paintPatch';
import { writtenText } from './writtenText';

async function planRemoval(
  input: unknown,
  platform: ExposurePlatform,
  repository: Repository,
): Promise<Parsed<WrittenExposure>> {
  const draft = draftRemoval(input, platform, { mayBeRequest: true });
  if (!draft.ok) {
    return draft;
  }
  const paths = exposureFilePaths(draft.value.place, platform);
  return removeExposure(draft.value, await repository.readFiles(paths));
}

/** @throws InputError with every rule that is broken, by request */
async function planRemovals(
  asked: readonly AskedRequest[],
  platform: ExposurePlatform,
  repository: Repository,
): Promise<WrittenExposure[]> {
  const planned: WrittenExposure[] = [];
  const refused: string[] = [];
  for (const { label, input } of asked) {
    const plan = await planRemoval(input, platform, repository);
    if (plan.ok) {
      planned.push(plan.value);
    } else {
      refused.push(refusalText(label, plan.refusals));
    }
  }
  if (refused.length > 0) {
    throw new InputError(refused.join('\n'));
  }
  return planned;
}

async function runRemove(
  options: FolderOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const files = new InputFiles(terminal.input);
  const { platform } = await readPlatform(files, options.config);
  const repository = await openOutput(options.out);
  const asked = await readRequests(files, options.request);
  const removed = await planRemovals(asked, platform, repository);
  const changes = removed.flatMap(plan => plan.files);
  await repository.judge(changes);
  if (isWriting(options)) {
    await repository.apply(changes);
  }
  terminal.complain(warningText(removed.flatMap(({ warnings }) => warnings)));
  const records = removed.flatMap(({ dnsRecords }) => dnsRecords);
  if (records.length > 0) {
    terminal.complain(
      'Remove the DNS records first: others can take over a hostname that still resolves to an address where it is no longer served.\n',
    );
  }
  const isPatch = options.diff && options.output === 'text';
  terminal.print(
    writtenText(removed, options),
    isPatch ? paintPatch : undefined,
  );
  return options.check && removed.some(({ changed }) => changed)
    ? exitStatus.found
    : exitStatus.fine;
}

const help = `
The request may be the one that wrote the files, or { entityRef, environment, namespace } alone.
Only files that Exposure wrote are deleted; from a kustomization.yaml of someone else only our
entries are removed.
Instead of one file, - means standard input.

Examples:
  exposure remove --config app-config.yaml -f request.yaml --out . --diff
  exposure remove --config app-config.yaml -f request.yaml --out .

Exit status: 0 deleted, or nothing to delete; 1 --check would delete something; 2 wrong usage or
input, reported on standard error.
`;

/** `exposure remove`: deletes the files of a component's exposures from a folder. */
export const removeCommand: ExposureCommand = (terminal, finish) =>
  addFolderOptions(
    new Command('remove').description(
      'Deletes the files of an exposure from a repository, and lists the DNS records to remove first.',
    ),
    'the request that wrote the files; may be given several times',
  )
    .addHelpText('after', help)
    .action(async (options: FolderOptions) => {
      finish(await runRemove(options, terminal));
    });
