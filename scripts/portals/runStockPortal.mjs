import fs from 'node:fs';
import path from 'node:path';
import { dump, load } from 'js-yaml';
import { allAnswer, startWorld, until } from '../commands/startPortal.mjs';
import { portalSettings } from '../commands/portalSettings.mjs';
import { freePort } from '../ports/freePort.mjs';
import { endChild } from '../processes/endWithUs.mjs';
import { startChild } from '../processes/runChild.mjs';
import { sayWhile } from '../setup/say.mjs';

/** The cluster of the guide; the demo's world has one of this name, so that the guide's portal finds it there. */
const cluster = 'prod-eu';

/**
 * Starts a portal as its own `yarn start` does, on free ports and in the embedded world, and ends it after `visit`.
 *
 * @param {object} toolchain
 * @param {string} portal its folder
 * @param {(url: string) => Promise<void>} visit
 */
export async function runStockPortal(toolchain, portal, visit) {
  const ports = { frontend: await freePort(), backend: await freePort() };
  const urls = {
    frontend: `http://localhost:${ports.frontend}`,
    backend: `http://localhost:${ports.backend}`,
  };
  const worldConfig = path.join(portal, '.exposure-world/app-config.yaml');
  const children = [startWorld(toolchain, urls, worldConfig)];
  try {
    await sayWhile('Starting the embedded world', () =>
      until(children[0], () => fs.existsSync(worldConfig)),
    );
    const world = load(fs.readFileSync(worldConfig, 'utf8'));
    const env = placeInWorld(portal, world);
    const child = startChild('yarn', ['start'], {
      cwd: portal,
      env: { ...toolchain.env, ...portalSettings(ports), ...env },
    });
    children.push(child);
    const answers = [
      urls.frontend,
      `${urls.backend}/.backstage/health/v1/readiness`,
    ];
    await sayWhile('Starting the portal', () =>
      until(child, () => allAnswer(answers)),
    );
    await visit(urls.frontend);
  } finally {
    await Promise.all(children.map(endChild));
  }
}

/** What differs between the guide's platform and the embedded one: where the cluster and the Git host are. */
function placeInWorld(portal, world) {
  const { clusters } = world.kubernetes.clusterLocatorMethods[0];
  const { url, serviceAccountToken, caData } = clusters.find(
    ({ name }) => name === cluster,
  );
  const { kubernetes } = load(
    fs.readFileSync(path.join(portal, 'app-config.yaml'), 'utf8'),
  );
  const guided = kubernetes.clusterLocatorMethods[0].clusters.find(
    ({ name }) => name === cluster,
  );
  const local = {
    backend: { listen: { host: '127.0.0.1' } },
    integrations: world.integrations,
    kubernetes: {
      clusterLocatorMethods: [
        { type: 'config', clusters: [{ ...guided, url }] },
      ],
    },
  };
  fs.writeFileSync(path.join(portal, 'app-config.local.yaml'), dump(local));
  return { PROD_EU_TOKEN: serviceAccountToken, PROD_EU_CA: caData };
}
