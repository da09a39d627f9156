import { readFile, stat } from 'node:fs/promises';
import type { ExposurePlatform } from '@exposure/backstage-plugin-exposure-common';
import { readDnsAnswers } from '@exposure/backstage-plugin-exposure-common';
import { InputError } from '@backstage/errors';
import { errorCode } from '../../files/errorCode';
import { refusalText } from '../../files/refusalText';
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
  complete?: boolean;
  output: 'json' | 'text';
}

async function readJson(path: string): Promise<unknown> {
  const entry = await stat(path).catch(error => {
    throw new InputError(
      `${path}: cannot be read: ${errorCode(error) ?? 'unknown error'}`,
    );
  });
  if (!entry.isFile() || entry.size > maxFile) {
    throw new InputError(`${path}: must be a file of at most 512 MiB`);
  }
  const content = await readFile(path, 'utf8');
  try {
    return JSON.parse(content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(`${path}: is not JSON: ${reason.slice(0, 200)}`);
  }
}

/** Takes `ENV=FILE` apart; a plain `FILE` belongs to the only environment there is. */
function splitObjects(
  written: string,
  platform: ExposurePlatform,
): [environment: string, path: string] {
  const environments = Object.keys(platform.environments);
  const at = written.indexOf('=');
  const named = written.slice(0, Math.max(at, 0));
  if (environments.includes(named)) {
    return [named, written.slice(at + 1)];
  }
  const [only] = environments;
  if (only !== undefined && environments.length === 1) {
    return [only, written];
  }
  throw new InputError(
    `--objects ${written}: write ENV=FILE, where ENV is one of ${environments.join(
      ', ',
    )}`,
  );
}

function readNow(written: string | undefined): Date {
  const now = written === undefined ? new Date() : new Date(written);
  if (!Number.isFinite(now.getTime())) {
    throw new InputError(
      `--now ${written}: must be a time such as 2026-11-23T10:00:00Z (RFC 3339)`,
    );
  }
  return now;
}

/** Reads the files that the options name. */
export async function readRecording(
  options: ExplainOptions,
  platform: ExposurePlatform,
): Promise<Recording> {
  const objects = new Map<string, unknown>();
  for (const written of options.objects) {
    const [environment, path] = splitObjects(written, platform);
    if (objects.has(environment)) {
      throw new InputError(
        `--objects: the environment ${environment} is named twice`,
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
    now: readNow(options.now),
    host: options.host?.toLowerCase().replace(/\.$/, ''),
    complete: options.complete,
  };
}
