import fs from 'node:fs';
import path from 'node:path';

/**
 * The changesets that wait for the next version.
 *
 * @param {string} root
 * @returns {{ file: string, packages: string[], summary: string }[]}
 */
export function pendingChangesets(root) {
  const folder = path.join(root, '.changeset');
  return fs
    .readdirSync(folder)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map(file => ({
      file,
      ...parseChangeset(fs.readFileSync(path.join(folder, file), 'utf8')),
    }));
}

/**
 * @param {string} text
 * @returns {{ packages: string[], summary: string }}
 */
export function parseChangeset(text) {
  const [, head = '', summary = ''] =
    /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
  const packages = [
    ...head.matchAll(/^['"]?([^'":]+)['"]?: *(?:major|minor|patch) *$/gm),
  ].map(([, name]) => name);
  return { packages, summary: summary.trim() };
}
