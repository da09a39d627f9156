import { readFile, stat } from 'node:fs/promises';
import type {
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
import { errorCode } from '../../files/errorCode';
import { readTime } from '../../files/readTime';
import { refusalText } from '../../files/refusalText';
import { refuse } from '../../files/refuse';
import type { Recording } from './explain';

/** The largest file that is read, in bytes: a list of some hundred thousand objects. */
const maxFile = 512 * 1024 * 1024;

/** The options of the command as they were written. */
export interface ExplainOptions {
  config: string;
  objects: string[];
  dns?: string;
  now?: string;
  host?: string;
  kinds?: string;
  output: 'json' | 'text';
}

async function readJson(path: string): Promise<unknown> {
  const entry = await stat(path).catch((error: unknown) =>
    refuse(
      'FileNotReadable',
      `${path} cannot be read: ${errorCode(error) ?? 'unknown error'}.`,
    ),
  );
  if (!entry.isFile()) refuse('PathIsNoFile', `${path} is no plain file.`);
  if (entry.size > maxFile) {
    refuse('FileTooLarge', `${path} is larger than 512 MiB.`);
  }
  const content = await readFile(path, 'utf8');
  try {
    return JSON.parse(content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(
      'FileIsNotJson',
      `${path} is not JSON: ${reason.slice(0, 200)}.`,
    );
  }
}

/** Takes `ENV=FILE` apart; a plain `FILE` belongs to the first environment. */
function splitObjects(
  written: string,
  environments: readonly string[],
): [environment: string | undefined, path: string] {
  const at = written.indexOf('=');
  const named = written.slice(0, Math.max(at, 0));
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
          message: `${written} is taken for ${
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

/** Reads the files that the options name. */
export async function readRecording(
  options: ExplainOptions,
  platform: ExposurePlatform,
): Promise<Recording> {
  const environments = Object.keys(platform.environments);
  const objects = new Map<string, unknown>();
  for (const written of options.objects) {
    const [environment, path] = splitObjects(written, environments);
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
    objects.set(environment, await readJson(path));
  }
  const dns =
    options.dns === undefined
      ? undefined
      : readDnsAnswers(await readJson(options.dns));
  if (dns && !dns.ok) {
    throw new InputError(refusalText(options.dns ?? '--dns', dns.refusals));
  }
  return {
    platform,
    objects,
    dns: dns?.value,
    now: readTime('--now', options.now),
    host: options.host === undefined ? undefined : readHost(options.host),
    kinds: readKinds(options.kinds),
    warnings: assumedEnvironment(options.objects, environments),
  };
}
