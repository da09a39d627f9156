import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ExposurePlatform } from '../../platform/ExposurePlatform';
import type { ExposureRequest } from '../../request/ExposureRequest';
import { parsePlatform } from '../../platform/parsePlatform';
import { parseRequest } from '../../request/parseRequest';
import type { Parsed } from '../../input/Refusal';
import type { Finding } from '../../status/ExposureStatus';

/** A request before its pull request, and what is to be said of it. */
export interface PreflightFixture {
  request: ExposureRequest;
  platform: ExposurePlatform;
  now: Date;
  expected: Pick<Finding, 'severity' | 'actor' | 'params'>;
  readJson(file: string): unknown;
}

/** The value of what must be right in a fixture. */
export function accepted<T>(result: Parsed<T>): T {
  if (!result.ok) {
    throw new Error(result.refusals.map(({ message }) => message).join('\n'));
  }
  return result.value;
}

/** The names of the folders in a folder of fixtures. */
export function preflightFixtureNames(fixtures: string): string[] {
  return readdirSync(fixtures, { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** Reads one folder of fixtures. */
export function readPreflightFixture(folder: string): PreflightFixture {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const platform = accepted(
    parsePlatform(parse(read('app-config.yaml')).exposure),
  );
  const { now, ...expected } = parse(read('expected.yaml'));
  return {
    request: accepted(parseRequest(parse(read('request.yaml')), platform)),
    platform,
    now: new Date(now),
    expected,
    readJson: file => JSON.parse(read(file)),
  };
}
