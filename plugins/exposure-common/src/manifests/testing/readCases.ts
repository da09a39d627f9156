import { join } from 'node:path';
import type { GoldenCase } from '@exposure/fixtures';
import { goldenNames, readGolden } from '@exposure/fixtures';
import type { ExposurePlatform } from '../../platform/ExposurePlatform';
import { parsePlatform } from '../../platform/parsePlatform';

/** One folder of `__fixtures__`. */
export interface WrittenCase {
  name: string;
  platform: ExposurePlatform;
  request: unknown;
  /** Path to content, as the repository holds them. */
  expected: ReadonlyMap<string, string>;
  pullRequest: string;
}

const root = join(__dirname, '../__fixtures__');
const read = new Map<string, GoldenCase>();

/** The names of all golden cases. */
export const caseNames = () => goldenNames(root);

/** A golden case as its files say it; read once, so leave it as it is. */
export function goldenCase(name: string): GoldenCase {
  const found = read.get(name) ?? readGolden(root, name);
  read.set(name, found);
  return found;
}

function readCase(name: string): WrittenCase {
  const { exposure, ...written } = goldenCase(name);
  const platform = parsePlatform(exposure);
  if (!platform.ok) {
    throw new Error(JSON.stringify(platform.refusals));
  }
  return { ...written, platform: platform.value };
}

/** Every golden case. */
export const readCases = () => caseNames().map(readCase);
