// Writes releases/<name>.json: which version every package of Backstage has in a stock portal of that release.
//
//   node scripts/portals/recordRelease.mjs 1.57                     what the registry calls the newest
//   node scripts/portals/recordRelease.mjs 1.55 --create-app 0.9.2  what that create-app writes into its portals
//
// A release's packages name each other by the versions that they were released with, so the highest of the lowest
// versions that anything asks for is the version of the release, whatever was published since.
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { setUp } from '../setup/setUp.mjs';
import { createAppIn } from './createAppIn.mjs';
import { releaseVersions } from './releaseVersions.mjs';

const run = promisify(execFile);
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'create-app': { type: 'string' } },
});
const [name] = positionals;
if (!/^\d+\.\d+$/.test(name ?? '')) {
  throw new Error('Name a release: 1.57');
}

const npmView = async (...args) => {
  const { stdout } = await run('npm', ['view', ...args, '--json']);
  return stdout.trim() ? JSON.parse(stdout) : undefined;
};

/** What stock portals of both frontend systems ask for: name → range. */
function askedByPortals(createApp, env) {
  const asked = {};
  for (const frontend of ['new', 'legacy']) {
    const parent = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-release-'));
    const folder = path.join(parent, 'portal');
    createAppIn(folder, { version: createApp, frontend, env });
    for (const workspace of ['.', 'packages/app', 'packages/backend']) {
      const file = path.join(folder, workspace, 'package.json');
      const manifest = JSON.parse(fs.readFileSync(file, 'utf8'));
      Object.assign(asked, manifest.dependencies, manifest.devDependencies);
    }
    fs.rmSync(parent, { recursive: true });
  }
  return Object.fromEntries(
    Object.entries(asked).filter(([one]) => one.startsWith('@backstage/')),
  );
}

const createApp =
  values['create-app'] ?? (await npmView('@backstage/create-app', 'version'));
const { env } = await setUp({ dependencies: true });
const asked = askedByPortals(createApp, env);
if (!values['create-app']) {
  for (const one of Object.keys(asked)) {
    asked[one] = await npmView(one, 'version');
  }
}
const packages = await releaseVersions(asked, (one, version) =>
  npmView(`${one}@${version}`, 'dependencies'),
);
fs.writeFileSync(
  new URL(`./releases/${name}.json`, import.meta.url),
  `${JSON.stringify({ createApp, packages }, null, 2)}\n`,
);
