import assert from 'node:assert/strict';
import http from 'node:http';
import { test } from 'node:test';
import { freePort } from '../ports/freePort.mjs';
import { registryReachable } from './registryReachable.mjs';

test('a registry that nobody serves is named with the remedy', async () => {
  const registry = `http://127.0.0.1:${await freePort()}/`;
  await assert.rejects(registryReachable({ registry }), {
    name: 'SetupError',
    message: new RegExp(
      `${registry} cannot be reached \\(ECONNREFUSED\\)[^]*npm config set registry`,
    ),
  });
});

test('any answer of a registry is good enough, even a refusal', async () => {
  const server = http.createServer((_, response) =>
    response.writeHead(403).end(),
  );
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  await registryReachable({
    registry: `http://127.0.0.1:${server.address().port}/`,
  });
  server.close();
});

test('behind a proxy nothing is asked directly', async () => {
  const fetcher = () => assert.fail('asked');
  await registryReachable(
    { registry: 'http://127.0.0.1/', 'https-proxy': 'http://127.0.0.1:3128' },
    fetcher,
  );
});

test('a certificate that only npm knows is left to npm', async () => {
  const fetcher = async () => {
    throw Object.assign(new TypeError('fetch failed'), {
      cause: { code: 'SELF_SIGNED_CERT_IN_CHAIN' },
    });
  };
  await registryReachable({ registry: 'https://127.0.0.1/' }, fetcher);
});
