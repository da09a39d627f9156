import fs from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { runChild, startChild } from './runChild.mjs';

/** The JavaScript file behind a command of an installed package. The links in .bin are shell scripts on Windows. */
function toolFile(packageName, tool) {
  const folder = path.join(repositoryRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(
    fs.readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  return path.join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

/** Runs a command of an installed package with the toolchain's Node and resolves with its exit code. */
export async function runTool(
  toolchain,
  [packageName, tool],
  args,
  options = {},
) {
  const { code } = await runChild(
    toolchain.node,
    [toolFile(packageName, tool), ...args],
    {
      cwd: repositoryRoot,
      ...options,
      env: { ...toolchain.env, ...options.env },
    },
  );
  return code;
}

/** As runTool, but resolves at once with the running child. */
export function startTool(toolchain, [packageName, tool], args, options = {}) {
  return startChild(toolchain.node, [toolFile(packageName, tool), ...args], {
    cwd: repositoryRoot,
    ...options,
    env: { ...toolchain.env, ...options.env },
  });
}

export const tools = {
  backstage: ['@backstage/cli', 'backstage-cli'],
  changeset: ['@changesets/cli', 'changeset'],
  eslint: ['eslint', 'eslint'],
  jest: ['jest', 'jest'],
  knip: ['knip', 'knip'],
  prettier: ['prettier', 'prettier'],
  reports: ['@backstage/repo-tools', 'backstage-repo-tools'],
  typescript: ['typescript', 'tsc'],
};
