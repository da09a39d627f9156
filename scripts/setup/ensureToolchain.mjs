import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { runChild } from '../processes/runChild.mjs';
import { SetupError } from './SetupError.mjs';
import { installFailure } from './installFailure.mjs';
import { nodePackage } from './nodePackage.mjs';
import { fetchedNodeMajor, nodeIsSupported } from './nodeVersion.mjs';
import { npmCommand } from './npmConfig.mjs';
import { repositoryRoot, toolchainFolder } from './repositoryPaths.mjs';
import { say, sayWhile } from './say.mjs';

/** Node 22 or 24 and the Yarn that package.json names: the machine's own where it fits, else from npm packages. */
export function wantedToolchain() {
  const { packageManager } = JSON.parse(
    fs.readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8'),
  );
  const modules = path.join(toolchainFolder, 'node_modules');
  const yarn = path.join(modules, '@yarnpkg/cli-dist/bin/yarn.js');
  const yarnVersion = packageManager.split('@')[1];
  if (nodeIsSupported(process.versions.node)) {
    return { node: process.execPath, yarn, yarnVersion };
  }
  const name = nodePackage(process.platform, process.arch);
  const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return {
    node: path.join(modules, name, binary),
    nodePackage: `${name}@${fetchedNodeMajor}`,
    yarn,
    yarnVersion,
  };
}

export function toolchainIsThere({ node, yarn, yarnVersion }) {
  if (!fs.existsSync(node) || !fs.existsSync(yarn)) {
    return false;
  }
  const manifest = path.join(path.dirname(yarn), '../package.json');
  return JSON.parse(fs.readFileSync(manifest, 'utf8')).version === yarnVersion;
}

export async function fetchToolchain(wanted, registry) {
  const packages = [
    wanted.nodePackage,
    `@yarnpkg/cli-dist@${wanted.yarnVersion}`,
  ];
  const what = packages.filter(Boolean).join(' and ');
  const [command, ...rest] = npmCommand();
  fs.rmSync(toolchainFolder, { recursive: true, force: true });
  fs.mkdirSync(toolchainFolder, { recursive: true });
  // Without a manifest of its own, npm would take the repository for the project to install into.
  fs.writeFileSync(
    path.join(toolchainFolder, 'package.json'),
    '{ "private": true }\n',
  );
  const options = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-workspaces',
  ];
  const { code, output } = await sayWhile(
    `Fetching ${what} into .cache/toolchain`,
    () =>
      runChild(
        command,
        [
          ...rest,
          'install',
          ...options,
          '--prefix',
          toolchainFolder,
          ...packages.filter(Boolean),
        ],
        { cwd: toolchainFolder, output: 'standardError' },
      ),
  );
  if (code !== 0) {
    throw installFailure({
      tool: 'npm',
      output,
      registry,
      folder: toolchainFolder,
    });
  }
  say(
    `Node ${versionOf(wanted.node)} and Yarn ${wanted.yarnVersion} are ready.`,
  );
}

function versionOf(node) {
  try {
    return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  } catch (error) {
    throw new SetupError(
      `The fetched Node does not run on this machine (${
        error.message.split('\n')[0]
      }).`,
      'install Node 22 or 24 yourself and run the command again; it is then used as it is.',
    );
  }
}
