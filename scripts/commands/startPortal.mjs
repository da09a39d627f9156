import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { endChild } from '../processes/endWithUs.mjs';
import { startChild } from '../processes/runChild.mjs';
import { startTool, tools } from '../processes/runTool.mjs';
import { SetupError } from '../setup/SetupError.mjs';
import { cacheFolder, repositoryRoot } from '../setup/repositoryPaths.mjs';
import { sayWhile } from '../setup/say.mjs';
import { portalSettings } from './portalSettings.mjs';

const pollMs = 250;
/** A backend that found its port taken stays there without answering. */
const longestStartMs = 10 * 60_000;

/** Starts the embedded world, then frontend and backend on it, and resolves when both answer: `{ url, children }`. */
export async function startPortal(toolchain, ports) {
  const urls = {
    frontend: `http://localhost:${ports.frontend}`,
    backend: `http://localhost:${ports.backend}`,
  };
  const worldConfig = path.join(
    cacheFolder,
    `demo-${ports.frontend}/app-config.world.yaml`,
  );
  const world = startWorld(toolchain, urls, worldConfig);
  const children = [world];
  try {
    await sayWhile('Starting the embedded world', () =>
      until(world, () => fs.existsSync(worldConfig)),
    );
    const portal = startFrontendAndBackend(toolchain, ports, worldConfig);
    children.push(portal);
    await sayWhile('Starting the portal (the first build takes longest)', () =>
      until(portal, () =>
        allAnswer([
          urls.frontend,
          `${urls.backend}/.backstage/health/v1/readiness`,
        ]),
      ),
    );
  } catch (error) {
    await Promise.all(children.map(endChild));
    throw error;
  }
  return { url: urls.frontend, children };
}

/** The simulator writes `worldConfig` when its servers listen: the configuration of a portal that lives in this world. */
export function startWorld(toolchain, urls, worldConfig) {
  fs.rmSync(path.dirname(worldConfig), { recursive: true, force: true });
  fs.mkdirSync(path.dirname(worldConfig), { recursive: true });
  const file = path.join(
    repositoryRoot,
    'packages/simulator/bin/exposure-simulator.js',
  );
  return startChild(
    toolchain.node,
    [file, 'start', '--portal', urls.frontend, '--config-out', worldConfig],
    { cwd: repositoryRoot, env: toolchain.env },
  );
}

function startFrontendAndBackend(toolchain, ports, worldConfig) {
  const configs = [path.join(repositoryRoot, 'app-config.yaml'), worldConfig];
  return startTool(
    toolchain,
    tools.backstage,
    ['repo', 'start', ...configs.flatMap(file => ['--config', file])],
    { env: portalSettings(ports) },
  );
}

export async function until(child, isReady) {
  const deadline = Date.now() + longestStartMs;
  while (!(await isReady())) {
    if (Date.now() > deadline) {
      throw new SetupError(
        'The portal does not answer ten minutes after its start; its own messages are above.',
        'solve what they name and start again.',
      );
    }
    if (child.exitCode !== null) {
      throw new SetupError(
        `The demo could not start (exit code ${child.exitCode}); its own message is above.`,
        'solve what it names and start again.',
      );
    }
    await delay(pollMs);
  }
}

export async function allAnswer(urls) {
  const answers = await Promise.all(
    urls.map(url =>
      fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ),
    ),
  );
  return answers.every(Boolean);
}
