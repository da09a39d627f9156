import assert from 'node:assert/strict';
import net from 'node:net';
import { test } from 'node:test';
import { freePort } from './freePort.mjs';
import { portIsFree } from './portIsFree.mjs';
import { portalPorts } from './portalPorts.mjs';

const allFree = async () => true;

test('a port somebody listens on is not free, afterwards it is', async () => {
  const port = await freePort();
  const server = net.createServer();
  await new Promise(resolve => server.listen(port, '127.0.0.1', resolve));
  assert.equal(await portIsFree(port), false);
  await new Promise(resolve => server.close(resolve));
  assert.equal(await portIsFree(port), true);
});

test('the portal is at 3000 and 7007 unless it is moved', async () => {
  assert.deepEqual(await portalPorts({}, allFree), {
    frontend: 3000,
    backend: 7007,
  });
  const env = { PORT: '3100', BACKEND_PORT: '7100' };
  assert.deepEqual(await portalPorts(env, allFree), {
    frontend: 3100,
    backend: 7100,
  });
});

for (const [taken, env, message] of [
  [
    3000,
    {},
    /Port 3000 is taken, so the portal's frontend[^]*PORT=3001 npm start/,
  ],
  [
    7007,
    {},
    /Port 7007 is taken, so the portal's backend[^]*BACKEND_PORT=7008 npm start/,
  ],
  [0, { PORT: 'http' }, /PORT is "http", which is no port[^]*1 to 65535/],
  [0, { BACKEND_PORT: '70000' }, /BACKEND_PORT is "70000"/],
  [0, { PORT: '7007' }, /PORT and BACKEND_PORT are both 7007/],
]) {
  test(`${JSON.stringify(env)} with ${
    taken || 'nothing'
  } taken is refused with the remedy`, async () => {
    await assert.rejects(
      portalPorts(env, async port => port !== taken),
      { name: 'SetupError', message },
    );
  });
}

test('two ports that are taken are named in one message, with one command', async () => {
  await assert.rejects(
    portalPorts({}, async () => false),
    {
      name: 'SetupError',
      message:
        /Ports 3000 and 7007 are taken[^]*`PORT=3001 BACKEND_PORT=7008 npm start`/,
    },
  );
});
