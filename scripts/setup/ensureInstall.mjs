import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { runChild } from '../processes/runChild.mjs';
import { installFailure } from './installFailure.mjs';
import { installInputs, installStamp } from './installStamp.mjs';
import { repositoryRoot } from './repositoryPaths.mjs';
import { say, sayWhile } from './say.mjs';

// Inside node_modules, so that removing node_modules also removes the claim that it is complete.
const stampFile = path.join(repositoryRoot, 'node_modules/.exposure-install');

/** Whether there is an installation already, complete or not: bringing it up to date needs little room. */
export function someInstallIsThere() {
  return fs.existsSync(path.dirname(stampFile));
}

export function wantedStamp(node) {
  const abi = execFileSync(node, ['-p', 'process.versions.modules'], {
    encoding: 'utf8',
  });
  const files = installInputs(repositoryRoot).map(name => ({
    name,
    content: fs.readFileSync(path.join(repositoryRoot, name), 'utf8'),
  }));
  return installStamp(
    files,
    `${abi.trim()}-${process.platform}-${process.arch}`,
  );
}

export function installIsThere(stamp) {
  return (
    fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp
  );
}

export async function install({ toolchain, stamp, registry }) {
  const begin = Date.now();
  const { code, output } = await sayWhile(
    'Installing the dependencies from yarn.lock',
    () =>
      runChild(toolchain.node, [toolchain.yarn, 'install', '--immutable'], {
        cwd: repositoryRoot,
        env: toolchain.env,
        output: 'standardError',
      }),
  );
  if (code !== 0) {
    throw installFailure({
      tool: 'Yarn',
      output,
      registry,
      folder: repositoryRoot,
    });
  }
  fs.writeFileSync(stampFile, stamp);
  say(
    `The dependencies are installed (${Math.round(
      (Date.now() - begin) / 1000,
    )} s).`,
  );
}
