import type {
  DnsAnswer,
  ExposurePlatform,
  Warning,
  WatchedKind,
} from '@exposure/backstage-plugin-exposure-common';
import {
  parseHostname,
  readDnsAnswers,
  watchedKinds,
} from '@exposure/backstage-plugin-exposure-common';
import { InputError } from '@backstage/errors';
import type { InputFiles } from '../../files/InputFiles';
import { nameOf } from '../../files/InputFiles';
import { readData } from '../../files/readData';
import { readTime } from '../readTime';
import { refusalText, refuse } from '../../refusals';
import { onlyDocument } from '../../files/readYamlFile';
import type { Terminal } from '../../Terminal';
import { tellProgress } from '../../Terminal';
import type { OutputFormat } from '../sharedOptions';
import type { Recording } from './explain';

/** The largest file of objects, in MiB: a list of some hundred thousand. */
const maxObjects = 512;

/** The options of the command as they were written. */
export interface ExplainOptions {
  config: string[];
  objects: string[];
  dns?: string;
  now?: string;
  host?: string;
  kinds?: string;
  output: OutputFormat;
}

/** Takes `ENV=FILE` apart; a plain `FILE` belongs to the first environment. */
function splitObjects(
  written: string,
  environments: readonly string[],
): [environment: string | undefined, path: string] {
  const at = written.indexOf('=');
  const named = written.slice(0, Math.max(at, 0));
  if (/^[a-z0-9-]+$/.test(named) && !environments.includes(named)) {
    refuse(
      'UnknownEnvironment',
      `--objects ${written}: ${named} is not an environment; there are ${environments.join(
        ', ',
      )}. For a file of that name, write ./${written}.`,
    );
  }
  return environments.includes(named)
    ? [named, written.slice(at + 1)]
    : [environments[0], written];
}

/** A plain file is enough where there is one environment; where there are more, it is said which one was taken. */
function assumedEnvironment(
  objects: readonly string[],
  environments: readonly string[],
): Warning[] {
  return environments.length < 2
    ? []
    : objects
        .filter(written => splitObjects(written, environments)[1] === written)
        .map(written => ({
          id: 'EnvironmentTaken',
          message: `${written} is taken as ${
            environments[0]
          }, the first environment of the configuration; write ENV=FILE to name one of ${environments.join(
            ', ',
          )}.`,
        }));
}

/**
 * The hostname as objects and DNS answers write it: its A-labels. A name that breaks a rule of hostnames may stand in
 * an object all the same, so it is looked for as it is written.
 */
function readHost(written: string): string {
  const parsed = parseHostname(written);
  return parsed.ok
    ? parsed.value.ascii
    : written.toLowerCase().replace(/\.$/, '');
}

/** Kinds may be written as objects name them (`Ingress`) or as `kubectl get` does (`ingresses`). */
function readKinds(written: string | undefined): WatchedKind[] | undefined {
  return written?.split(',').map(word => {
    const name = word.trim().toLowerCase();
    const found = watchedKinds.find(
      ({ kind, plural }) => name === kind.toLowerCase() || name === plural,
    );
    if (!found) {
      return refuse(
        'UnknownKind',
        `--kinds ${word} must be of ${watchedKinds
          .map(({ plural }) => plural)
          .join(', ')}.`,
      );
    }
    return found.kind;
  });
}

async function readObjects(
  files: InputFiles,
  written: readonly string[],
  environments: readonly string[],
): Promise<Map<string, unknown>> {
  const objects = new Map<string, unknown>();
  for (const one of written) {
    const [environment, path] = splitObjects(one, environments);
    if (environment === undefined) {
      return refuse(
        'Required',
        'exposure.environments must have at least one environment.',
      );
    }
    if (objects.has(environment)) {
      refuse(
        'EnvironmentNamedTwice',
        `--objects names the environment ${environment} twice.`,
      );
    }
    const documents = await readData(files, path, maxObjects);
    objects.set(environment, onlyDocument(nameOf(path), documents));
  }
  return objects;
}

async function readDns(
  files: InputFiles,
  path: string,
): Promise<readonly DnsAnswer[]> {
  const name = nameOf(path);
  const [documents] = await readData(files, path);
  const dns = readDnsAnswers(documents);
  if (!dns.ok) {
    throw new InputError(refusalText(name, dns.refusals));
  }
  return dns.value;
}

/** Reads the files that the options name. */
export async function readRecording(
  files: InputFiles,
  options: ExplainOptions,
  platform: ExposurePlatform,
  terminal: Terminal,
): Promise<Recording> {
  const environments = Object.keys(platform.environments);
  // What can be wrong without a look into large files is told first.
  const now = readTime('--now', options.now);
  const kinds = readKinds(options.kinds);
  tellProgress(terminal, `Reading ${options.objects.map(nameOf).join(', ')}`);
  return {
    platform,
    objects: await readObjects(files, options.objects, environments),
    dns:
      options.dns === undefined ? undefined : await readDns(files, options.dns),
    now,
    host: options.host === undefined ? undefined : readHost(options.host),
    kinds,
    warnings: assumedEnvironment(options.objects, environments),
  };
}
