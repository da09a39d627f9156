import path from 'node:path';
import {
  fetchToolchain,
  toolchainIsThere,
  wantedToolchain,
} from './ensureToolchain.mjs';
import {
  install,
  installIsThere,
  someInstallIsThere,
  wantedStamp,
} from './ensureInstall.mjs';
import { freeDisk } from './freeDisk.mjs';
import { npmConfig } from './npmConfig.mjs';
import { registryReachable } from './registryReachable.mjs';
import {
  cacheFolder,
  repositoryRoot,
  toolchainFolder,
} from './repositoryPaths.mjs';
import { withSetupLock } from './setupLock.mjs';
import { yarnEnvironment } from './yarnEnvironment.mjs';

/**
 * Makes Node, Yarn and the dependencies ready; where they are, nothing is asked and nothing is started.
 *
 * @param {{ dependencies: boolean }} needs false where the command is about to change the dependencies
 * @returns {Promise<{ node: string, yarn?: string, env: Record<string, string | undefined> }>}
 */
export async function setUp({ dependencies }, env = process.env) {
  // Under Yarn the caller has a toolchain already, and an installation inside an installation would wait for itself.
  if ((env.npm_config_user_agent ?? '').startsWith('yarn/')) {
    return { node: process.execPath, env };
  }
  const wanted = wantedToolchain();
  if (
    dependencies &&
    toolchainIsThere(wanted) &&
    installIsThere(wantedStamp(wanted.node))
  ) {
    return withPath(wanted, env);
  }
  return withSetupLock(path.join(cacheFolder, 'setup.lock'), () =>
    complete(wanted, { dependencies, env }),
  );
}

async function complete(wanted, { dependencies, env }) {
  if (!someInstallIsThere()) {
    freeDisk(repositoryRoot);
  }
  const config = await npmConfig();
  const registry = env.YARN_NPM_REGISTRY_SERVER || String(config.registry);
  const toolchain = withPath(wanted, {
    ...env,
    ...yarnEnvironment(config, env),
  });
  await registryReachable({ ...config, registry });
  if (!toolchainIsThere(wanted)) {
    await fetchToolchain(wanted, registry);
  }
  if (!dependencies) {
    return toolchain;
  }
  const stamp = wantedStamp(wanted.node);
  if (!installIsThere(stamp)) {
    await install({ toolchain, stamp, registry });
  }
  return toolchain;
}

function withPath({ node, yarn }, env) {
  const folders = [
    path.dirname(node),
    path.join(toolchainFolder, 'node_modules/.bin'),
    path.join(repositoryRoot, 'node_modules/.bin'),
    env.PATH,
  ];
  return { node, yarn, env: { ...env, PATH: folders.join(path.delimiter) } };
}
