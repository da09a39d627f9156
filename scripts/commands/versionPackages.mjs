import fs from 'node:fs';
import path from 'node:path';
import { publishablePackages } from '../packed/publishablePackages.mjs';
import { runTool, tools } from '../processes/runTool.mjs';
import { chapterOf, withChapter } from '../publish/chapters.mjs';
import { pendingChangesets } from '../publish/changesets.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { say } from '../setup/say.mjs';

/** Turns the pending changesets into a version: of every published package, and a chapter of each changelog. */
export async function versionPackages({ toolchain }) {
  // Read before they are consumed.
  const changes = pendingChangesets(repositoryRoot);
  if (changes.length === 0) {
    say('There is no changeset, so there is no new version.');
    return 0;
  }
  const code = await runTool(toolchain, tools.changeset, ['version']);
  if (code !== 0) {
    return code;
  }
  const [{ manifest }] = publishablePackages(repositoryRoot);
  const file = path.join(repositoryRoot, 'CHANGELOG.md');
  const chapter = chapterOf(manifest.version, changes);
  fs.writeFileSync(file, withChapter(fs.readFileSync(file, 'utf8'), chapter));
  say(`The next version is ${manifest.version}. Read CHANGELOG.md.`);
  return await runTool(toolchain, tools.prettier, [
    '--write',
    'CHANGELOG.md',
    '{packages,plugins}/*/CHANGELOG.md',
  ]);
}
