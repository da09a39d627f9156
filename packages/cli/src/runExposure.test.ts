import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runExposure } from './runExposure';

const config = `
kubernetes:
  clusterLocatorMethods:
    - type: config
      clusters: [{ name: prod-eu, url: https://127.0.0.1, authProvider: serviceAccount }]
exposure:
  environments:
    prod-eu:
      cluster: prod-eu
      stage: production
      ingress: { profile: traefik, target: app.example.net, sourceIp: preserved }
      certificates: { issuers: [{ name: letsencrypt-prod, solvers: [http01] }] }
  zones:
    - { suffix: example.com, environments: [prod-eu] }
`;
const request = `
entityRef: component:default/shop
environment: prod-eu
namespace: shop
hostnames: [shop.example.com]
service: { name: shop, port: 3000 }
podSelector: { app: shop }
podPort: 3000
`;
const ingress = 'deploy/prod-eu/shop/shop/ingress.yaml';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'exposure-'));
  put('app-config.yaml', config);
  put('request.yaml', request);
});

afterEach(() => rmSync(dir, { recursive: true }));

const at = (path: string) => join(dir, path);

function put(path: string, content: string) {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), content);
}

async function run(...args: string[]) {
  let out = '';
  let err = '';
  const status = await runExposure(args, {
    print: text => {
      out += text;
    },
    complain: text => {
      err += text;
    },
  });
  return { status, out, err };
}

const write = (...more: string[]) =>
  run(
    'write',
    '--config',
    at('app-config.yaml'),
    '--request',
    at('request.yaml'),
    '--out',
    at('repo'),
    ...more,
  );

describe('exposure write', () => {
  it('makes the folder, writes the files and says what it did', async () => {
    expect(await write()).toEqual({
      status: 0,
      out: [
        `created ${ingress}`,
        'created deploy/prod-eu/shop/shop/certificate.yaml',
        'created deploy/prod-eu/shop/shop/networkpolicy.yaml',
        'created deploy/prod-eu/shop/shop/kustomization.yaml',
        'DNS shop.example.com. 900 CNAME app.example.net.',
        '',
      ].join('\n'),
      err: expect.stringContaining('warning EgressOnlyDns'),
    });
    expect(readFileSync(at(`repo/${ingress}`), 'utf8')).toContain(
      'host: shop.example.com',
    );
  });

  it('checks without writing', async () => {
    expect(await write('--check')).toMatchObject({ status: 1 });
    expect(readdirSync(dir)).toEqual(['app-config.yaml', 'request.yaml']);
    await write();
    expect(await write('--check')).toMatchObject({
      status: 0,
      out: expect.stringContaining(`unchanged ${ingress}`),
    });
  });

  it('updates, deletes and leaves nothing else behind', async () => {
    put(
      'request.yaml',
      `${request}access: allowlist\nallowlist: [203.0.113.0/24]\n`,
    );
    await write();
    put('request.yaml', request);
    expect(await write()).toMatchObject({
      status: 0,
      out: expect.stringContaining(
        'deleted deploy/prod-eu/shop/shop/middleware.yaml',
      ),
    });
    expect(readdirSync(at(`repo/${dirname(ingress)}`)).sort()).toEqual([
      'certificate.yaml',
      'ingress.yaml',
      'kustomization.yaml',
      'networkpolicy.yaml',
    ]);
  });

  it('prints what the scaffolder action gives back', async () => {
    const { out } = await write('--output', 'json');
    expect(JSON.parse(out)).toMatchObject({
      files: expect.arrayContaining([{ path: ingress, state: 'created' }]),
      changed: true,
      branch: 'exposure/prod-eu/shop/shop',
      title: 'Expose shop.example.com in prod-eu',
      dnsRecords: [{ name: 'shop.example.com', type: 'CNAME', ttl: 900 }],
      warnings: expect.arrayContaining([
        expect.objectContaining({ id: 'EgressOnlyDns' }),
      ]),
    });
  });

  it('names every broken rule of a request', async () => {
    put(
      'request.yaml',
      request
        .replace('shop.example.com', 'a_b.example.com')
        .replace('3000', '0'),
    );
    const { status, out, err } = await write();
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('hostnames[0] (HostnameUnderscore)');
    expect(err).toContain('service.port (PortName)');
  });

  it('leaves alone what it did not write', async () => {
    put(`repo/${ingress}`, 'kind: Ingress\n');
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringContaining(`${ingress} (FileNotOurs)`),
    });
    expect(readFileSync(at(`repo/${ingress}`), 'utf8')).toBe('kind: Ingress\n');
  });

  it.each([
    ['a file', ingress, 'outside/secret.yaml'],
    ['a folder', 'deploy/prod-eu', 'outside'],
    ['the first folder', 'deploy', 'outside'],
    ['a dangling link', ingress, 'nowhere/x'],
  ])('refuses a link in the place of %s', async (_, path, target) => {
    put('outside/secret.yaml', 'secret\n');
    mkdirSync(dirname(at(`repo/${path}`)), { recursive: true });
    symlinkSync(at(target), at(`repo/${path}`));
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringMatching(/is a symbolic link.*\(PathIsLink\)/),
    });
    expect(readdirSync(at('outside'))).toEqual(['secret.yaml']);
    expect(readFileSync(at('outside/secret.yaml'), 'utf8')).toBe('secret\n');
  });

  it.each([
    [
      'a folder in the place of a file',
      `repo/${ingress}/x`,
      `${ingress}: a plain file is needed here (PathIsNoFile)`,
    ],
    [
      'a file in the place of a folder',
      'repo/deploy',
      'deploy: a directory is needed here (PathIsNoDirectory)',
    ],
    [
      'a file as the output folder',
      'repo',
      'repo: a directory is needed here (PathIsNoDirectory)',
    ],
  ])('refuses %s', async (_, path, because) => {
    put(path, '');
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringContaining(because),
    });
  });

  it('follows a link to the output folder itself', async () => {
    mkdirSync(at('real'));
    symlinkSync(at('real'), at('repo'));
    expect(await write()).toMatchObject({ status: 0 });
    expect(readdirSync(at('real'))).toEqual(['deploy']);
  });

  it('refuses an existing file that is too large to be ours', async () => {
    put(
      `repo/${ingress}`,
      `# Generated by Exposure for prod-eu/shop/shop.\n${'#'.repeat(300_000)}`,
    );
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringContaining('at most 262144 are read (FileTooLarge)'),
    });
  });
});

const bomb = [
  'a: &a [x, x]',
  ...Array.from(
    { length: 20 },
    (_, n) =>
      `k${n}: &k${n} [${Array(9)
        .fill(n === 0 ? '*a' : `*k${n - 1}`)
        .join(', ')}]`,
  ),
].join('\n');

describe('exposure config', () => {
  const check = () => run('config', '--config', at('app-config.yaml'));

  it('says that all is right', async () => {
    expect(await check()).toEqual({
      status: 0,
      out: expect.stringContaining('environments prod-eu; zones example.com'),
      err: '',
    });
  });

  it.each([
    [
      'an unknown cluster',
      config.replace('cluster: prod-eu', 'cluster: dev'),
      'exposure.environments.prod-eu.cluster (UnknownCluster)',
    ],
    [
      'an unknown profile',
      config.replace('profile: traefik', 'profile: apache'),
      'supported: ingress-nginx, ',
    ],
    [
      'an include beside other keys',
      config.replace('zones:', '$include: x.yaml\n  zones:'),
      'include key $include should not have adjacent keys. (ConfigNotResolved)',
    ],
    ['no section', 'app: {}\n', 'has no section exposure'],
    ['no YAML', 'exposure: [', 'is not valid YAML'],
    ['an alias bomb', `${bomb}\nexposure: {}\n`, 'aliases'],
    ['a huge file', `#${'x'.repeat(2_000_000)}`, 'larger than 1 MiB'],
    ['nothing', '', 'has no section exposure'],
  ])('refuses %s', async (_, content, because) => {
    put('app-config.yaml', content);
    expect(await check()).toEqual({
      status: 2,
      out: '',
      err: expect.stringContaining(because),
    });
  });

  it('cannot know clusters that are found elsewhere', async () => {
    put(
      'app-config.yaml',
      config
        .replace('type: config', 'type: catalog')
        .replace('cluster: prod-eu', 'cluster: other'),
    );
    expect(await check()).toMatchObject({ status: 0 });
  });
});

describe('exposure', () => {
  it.each([
    [['write'], "required option '--config <file>'"],
    [['config', '--config', 'x', '--nonsense'], 'unknown option'],
    [['nonsense'], 'unknown command'],
    [
      ['config', '--config', '/nowhere/app-config.yaml'],
      'cannot be read: ENOENT',
    ],
    [['config', '--config', '/'], 'cannot be read: EISDIR'],
  ])('refuses %j', async (args, because) => {
    expect(await run(...args)).toEqual({
      status: 2,
      out: '',
      err: expect.stringContaining(because),
    });
  });

  it.each([
    [['--help'], 'Commands:'],
    [['help'], 'Commands:'],
    [['help', 'write'], '--ledger'],
    [['write', '--help'], '--ledger'],
  ])('helps where it is asked: %j', async (args, text) => {
    expect(await run(...args)).toEqual({
      status: 0,
      out: expect.stringContaining(text),
      err: '',
    });
  });

  it.each([[[]], [['help', 'nonsense']]])(
    'takes %j for wrong usage',
    async args => {
      expect(await run(...args)).toMatchObject({ status: 2, out: '' });
    },
  );
});
