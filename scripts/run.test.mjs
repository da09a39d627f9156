import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { freePort } from './ports/freePort.mjs';
import { repositoryRoot } from './setup/repositoryPaths.mjs';

/** A repository as it is right after `git clone`: no toolchain, no dependencies. */
function freshClone() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-clone-'));
  for (const name of ['scripts', 'package.json', 'yarn.lock', '.yarnrc.yml']) {
    fs.cpSync(path.join(repositoryRoot, name), path.join(folder, name), {
      recursive: true,
    });
  }
  return folder;
}

function run(folder, args, env) {
  return spawnSync(
    process.execPath,
    [path.join(folder, 'scripts/run.mjs'), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, npm_config_user_agent: '', ...env },
    },
  );
}

test(
  'without the registry a fresh clone says so and stops',
  { timeout: 60_000 },
  async () => {
    const folder = freshClone();
    const registry = `http://127.0.0.1:${await freePort()}/`;
    const { status, stdout, stderr } = run(folder, ['tsc'], {
      npm_config_registry: registry,
      YARN_NPM_REGISTRY_SERVER: registry,
    });
    assert.equal(status, 1);
    assert.equal(stdout, '');
    assert.match(
      stderr,
      /npm registry .* cannot be reached \(ECONNREFUSED\)[^]*What helps: check the network/,
    );
    const commandLine = run(folder, ['exposure', 'config'], {
      npm_config_registry: registry,
      YARN_NPM_REGISTRY_SERVER: registry,
    });
    assert.equal(commandLine.status, 2);
    fs.rmSync(folder, { recursive: true });
  },
);

test(
  'a changed package.json is no reason to refuse the installation that takes it up',
  { timeout: 60_000 },
  () => {
    const folder = freshClone();
    fs.mkdirSync(path.join(folder, '.cache'));
    fs.symlinkSync(
      path.join(repositoryRoot, '.cache/toolchain'),
      path.join(folder, '.cache/toolchain'),
    );
    const file = path.join(folder, 'package.json');
    const { packageManager, engines } = JSON.parse(fs.readFileSync(file));
    fs.writeFileSync(
      file,
      JSON.stringify({ name: 'changed', packageManager, engines }),
    );
    const { status, stderr } = run(folder, ['yarn', 'install'], {
      INIT_CWD: folder,
      YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
    });
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(
      fs.readFileSync(path.join(folder, 'yarn.lock'), 'utf8'),
      /exposure@workspace/,
    );
    fs.rmSync(folder, { recursive: true });
  },
);

test('a taken port stops the start with the variable that moves it', async () => {
  const server = net.createServer();
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  const { status, stderr } = run(repositoryRoot, ['start'], {
    npm_config_user_agent: 'yarn/4.13.0',
    PORT: String(port),
  });
  server.close();
  assert.equal(status, 1);
  assert.match(
    stderr,
    new RegExp(`Port ${port} is taken[^]*PORT=\\d+ npm start`),
  );
});

test(
  'a command ends when the npm that started it is killed',
  { timeout: 30_000, skip: process.platform !== 'linux' },
  async () => {
    const waiting = JSON.stringify(
      `console.log('waiting'); setInterval(() => {}, 1000)`,
    );
    const processes = path.join(
      repositoryRoot,
      'scripts/processes/runChild.mjs',
    );
    const npm = spawn(
      'sh',
      [
        '-c',
        // What npm does: a shell that waits for the script.
        `sh -c '"$0" --input-type=module -e "$1"; true' "$0" "$1" & wait`,
        process.execPath,
        `import { runChild } from ${JSON.stringify(processes)};
         await runChild(process.execPath, ['-e', ${waiting}]);`,
      ],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
        env: { ...process.env, npm_lifecycle_event: 'start' },
      },
    );
    const [line] = await once(npm.stdout, 'data');
    assert.equal(String(line), 'waiting\n');
    const closed = once(npm.stdout, 'close');
    npm.kill('SIGKILL');
    await closed;
  },
);

test('an unknown command lists the known ones', () => {
  const { status, stderr } = run(repositoryRoot, ['deploy']);
  assert.equal(status, 2);
  assert.match(stderr, /start \| test \| test:browser/);
});
