// Every published version has its chapter, in its package's changelog and in the common one, all packages have the same
// version, and every pending changeset is about something that is published.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishablePackages } from '../scripts/packed/publishablePackages.mjs';
import { judgeVersions } from '../scripts/publish/judgeVersions.mjs';
import { pendingChangesets } from '../scripts/publish/changesets.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const changelogIn = folder => {
  const file = path.join(folder, 'CHANGELOG.md');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
};

const faults = judgeVersions({
  packages: publishablePackages(root).map(({ folder, manifest }) => ({
    ...manifest,
    changelog: changelogIn(folder),
  })),
  changelog: changelogIn(root),
  changesets: pendingChangesets(root),
});
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
