import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { publishablePackages } from '../packed/publishablePackages.mjs';
import { publishOrder } from '../packed/publishOrder.mjs';
import { yarnIn } from '../processes/yarnIn.mjs';
import { wantedToolchain } from '../setup/ensureToolchain.mjs';
import { publishPackages } from './publishPackages.mjs';
import { fakeRegistry } from './testing/fakeRegistry.mjs';

const manifests = {
  '.': { name: 'all', workspaces: ['packages/*'], private: true },
  'packages/a-face': {
    name: '@x/face',
    dependencies: { '@x/core': 'workspace:^' },
  },
  'packages/b-core': { name: '@x/core' },
  'packages/c-demo': {
    name: '@x/demo',
    private: true,
    dependencies: { '@x/face': 'workspace:^' },
  },
};

/** A workspace of three packages, one of them private, and a registry of its own. */
async function makeWorkspace() {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-workspace-'));
  for (const [folder, manifest] of Object.entries(manifests)) {
    fs.mkdirSync(path.join(root, folder), { recursive: true });
    fs.writeFileSync(
      path.join(root, folder, 'package.json'),
      JSON.stringify({ version: '1.0.0', ...manifest }),
    );
  }
  fs.mkdirSync(path.join(root, 'plugins'));
  fs.writeFileSync(path.join(root, 'yarn.lock'), '');
  const registry = await fakeRegistry();
  const wanted = wantedToolchain();
  const toolchain = {
    node: process.execPath,
    ...(fs.existsSync(wanted.yarn) ? { yarn: wanted.yarn } : {}),
    env: {
      ...process.env,
      YARN_NPM_REGISTRY_SERVER: registry.url,
      YARN_NPM_PUBLISH_REGISTRY: registry.url,
      YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
      YARN_NPM_AUTH_TOKEN: 'token-of-a-test',
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    },
  };
  const { code } = await yarnIn(toolchain, root, ['install']);
  assert.equal(code, 0);
  return {
    registry,
    packages: publishOrder(publishablePackages(root)),
    publish: (packages, options) =>
      publishPackages(toolchain, packages, options),
    end: () => {
      registry.close();
      fs.rmSync(root, { recursive: true });
    },
  };
}

test('what is not private is published once, in order, with real versions', async () => {
  const { registry, packages, publish, end } = await makeWorkspace();
  assert.equal(await publish(packages, { dryRun: true }), 0);
  assert.deepEqual(registry.published, []);
  assert.equal(await publish(packages), 0);
  assert.deepEqual(
    registry.published.map(({ name }) => name),
    ['@x/core', '@x/face'],
  );
  assert.deepEqual(registry.published[1].dependencies, { '@x/core': '^1.0.0' });
  assert.equal(await publish(packages), 0);
  assert.equal(registry.published.length, 2);
  end();
});

test('a failure stops the release, and the next run goes on there', async () => {
  const { registry, packages, publish, end } = await makeWorkspace();
  registry.refuse.add('@x/core');
  assert.notEqual(await publish(packages), 0);
  assert.deepEqual(registry.published, []);
  registry.refuse.clear();
  registry.refuse.add('@x/face');
  assert.notEqual(await publish(packages), 0);
  registry.refuse.clear();
  assert.equal(await publish(packages), 0);
  assert.deepEqual(
    registry.published.map(({ name }) => name),
    ['@x/core', '@x/face'],
  );
  end();
});
