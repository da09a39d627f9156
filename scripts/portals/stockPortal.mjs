import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { yarnIn } from '../processes/yarnIn.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { say, sayWhile } from '../setup/say.mjs';
import { createAppIn } from './createAppIn.mjs';
import { settleLockfile } from './settleLockfile.mjs';

/** Outside of the repository: a fresh clone finds the portals of the one before. */
export const portalsFolder = path.join(
  process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
  'exposure-portals',
);

const workspaces = ['.', 'packages/app', 'packages/backend'];

/**
 * A portal as `create-app` makes it, of the given release: made once a machine, and later brought back to that state.
 *
 * @param {object} toolchain
 * @param {{ name: string, createApp: string, packages: Record<string, string> }} release
 * @param {'new' | 'legacy'} frontend
 * @returns {Promise<string>} its folder
 */
export async function stockPortal(toolchain, release, frontend) {
  const kind = `${release.name}-${frontend}-`;
  const folder = path.join(portalsFolder, kind + fingerprint(release));
  const made = path.join(folder, '.git/exposure-made');
  if (fs.existsSync(made)) {
    git(folder, 'reset', '--hard', '--quiet');
    git(folder, 'clean', '-fdq');
  } else {
    forget(kind);
    await makePortal(toolchain, release, { folder, frontend });
    git(folder, 'add', '--all');
    git(folder, ...author, 'commit', '--quiet', '--message', 'A stock portal');
    fs.writeFileSync(made, '');
  }
  return folder;
}

/** Earlier ones of its kind would fill the disk: each has two gigabytes. */
function forget(kind) {
  fs.mkdirSync(portalsFolder, { recursive: true });
  for (const name of fs.readdirSync(portalsFolder)) {
    if (name.startsWith(kind)) {
      fs.rmSync(path.join(portalsFolder, name), { recursive: true });
    }
  }
}

const author = [
  ...['-c', 'user.name=Exposure', '-c', 'user.email=exposure@localhost'],
  ...['-c', 'commit.gpgsign=false'],
];

function git(folder, ...args) {
  const { status, stderr } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) {
    throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }
}

/** What a kept portal has to agree with. */
function fingerprint(release) {
  const hash = createHash('sha256').update(JSON.stringify([release, pins()]));
  for (const file of ['stockPortal.mjs', 'settleLockfile.mjs']) {
    hash.update(fs.readFileSync(new URL(file, import.meta.url)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Versions of packages that are not Backstage's, without which a stock portal cannot be installed everywhere (0002). */
function pins() {
  const { resolutions } = readManifest(repositoryRoot);
  return Object.fromEntries(
    Object.entries(resolutions).filter(
      ([name]) => !name.startsWith('@backstage/'),
    ),
  );
}

async function makePortal(toolchain, release, { folder, frontend }) {
  say(`Making a stock portal of Backstage ${release.name} (${frontend}) …`);
  createAppIn(folder, {
    version: release.createApp,
    frontend,
    env: toolchain.env,
  });
  for (const workspace of workspaces) {
    editManifest(path.join(folder, workspace), manifest =>
      moveTo(release, manifest),
    );
  }
  editManifest(folder, manifest => {
    manifest.resolutions = {
      ...manifest.resolutions,
      ...pins(),
      ...release.packages,
    };
  });
  fs.appendFileSync(
    path.join(folder, '.yarnrc.yml'),
    '\nenableScripts: false\nenableTelemetry: false\n',
  );
  await yarnInstall(toolchain, folder);
  settle(folder, release);
  await yarnInstall(toolchain, folder);
}

function moveTo({ packages }, manifest) {
  for (const kind of ['dependencies', 'devDependencies']) {
    for (const name of Object.keys(manifest[kind] ?? {})) {
      if (packages[name]) {
        manifest[kind][name] = `^${packages[name]}`;
      }
    }
  }
}

function settle(folder, { packages }) {
  editManifest(folder, ({ resolutions }) => {
    for (const name of Object.keys(packages)) {
      delete resolutions[name];
    }
  });
  const file = path.join(folder, 'yarn.lock');
  const manifests = workspaces.map(name =>
    readManifest(path.join(folder, name)),
  );
  const lockfile = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, settleLockfile(lockfile, { packages, manifests }));
}

function readManifest(folder) {
  return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
}

function editManifest(folder, edit) {
  const manifest = readManifest(folder);
  edit(manifest);
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    `${JSON.stringify(manifest, null, 2)}\n`,
  );
}

async function yarnInstall(toolchain, cwd) {
  const { code } = await sayWhile('Installing the stock portal', () =>
    yarnIn(toolchain, cwd, ['install'], {
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    }),
  );
  if (code !== 0) {
    throw new Error(`yarn install ended with ${code}`);
  }
}
