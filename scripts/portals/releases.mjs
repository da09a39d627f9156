import fs from 'node:fs';

const folder = new URL('./releases/', import.meta.url);

/**
 * The releases of Backstage that are tested, oldest first: which `create-app` makes their portals, and the version that
 * each package of Backstage has in them.
 *
 * @returns {{ name: string, createApp: string, packages: Record<string, string> }[]}
 */
export function releases() {
  return fs
    .readdirSync(folder)
    .map(file => ({
      name: file.replace(/\.json$/, ''),
      ...JSON.parse(fs.readFileSync(new URL(file, folder), 'utf8')),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}
