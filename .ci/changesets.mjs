// Every package that is published is named in a changeset, or its version already has its chapter in CHANGELOG.md.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishablePackages } from '../scripts/packed/publishablePackages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const changesets = fs
  .readdirSync(path.join(root, '.changeset'))
  .filter(name => name.endsWith('.md') && name !== 'README.md')
  .map(name => fs.readFileSync(path.join(root, '.changeset', name), 'utf8'));

const missing = publishablePackages(root).filter(({ folder, manifest }) => {
  const named = changesets.some(text => text.includes(`'${manifest.name}':`));
  return !named && !chapterOf(folder).includes(`## ${manifest.version}\n`);
});

for (const { manifest } of missing)
  console.error(
    `${manifest.name} has neither a changeset nor a chapter ${manifest.version} in its CHANGELOG.md. Write one: npm run yarn -- changeset`,
  );
process.exitCode = missing.length === 0 ? 0 : 1;

function chapterOf(folder) {
  const file = path.join(folder, 'CHANGELOG.md');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}
