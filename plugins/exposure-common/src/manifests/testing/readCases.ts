import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ExposurePlatform } from '../../platform/ExposurePlatform';
import { parsePlatform } from '../../platform/parsePlatform';

/** One folder of `__fixtures__`. */
export interface WrittenCase {
  name: string;
  platform: ExposurePlatform;
  request: unknown;
  /** Path to content, as the repository shall hold them. */
  expected: Map<string, string>;
  pullRequest: string;
}

const root = join(__dirname, '../__fixtures__');

function filesBelow(folder: string, prefix = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) {
      filesBelow(path, `${prefix}${name}/`).forEach((content, below) =>
        files.set(below, content),
      );
    } else {
      files.set(`${prefix}${name}`, readFileSync(path, 'utf8'));
    }
  }
  return files;
}

function readCase(name: string): WrittenCase {
  const text = (file: string) => readFileSync(join(root, name, file), 'utf8');
  const platform = parsePlatform(parse(text('app-config.yaml')).exposure);
  if (!platform.ok) throw new Error(JSON.stringify(platform.refusals));
  return {
    name,
    platform: platform.value,
    request: parse(text('request.yaml')),
    expected: filesBelow(join(root, name, 'expected')),
    pullRequest: text('pull-request.md'),
  };
}

/** Every folder of `__fixtures__`. */
export function readCases(): WrittenCase[] {
  return readdirSync(root)
    .filter(name => statSync(join(root, name)).isDirectory())
    .map(readCase);
}
