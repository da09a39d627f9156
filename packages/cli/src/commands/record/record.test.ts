import { chmodSync } from 'node:fs';
import { watchedKinds } from '@exposure/backstage-plugin-exposure-common';
import { readCase } from '@exposure/fixtures';
import { programPath } from '@exposure/kubectl';
import { startDns, startKubernetesServer } from '@exposure/simulator';
import type { DnsWorld, KubernetesServer } from '@exposure/simulator';
import { stringify } from 'yaml';
import { CommandBench } from '../../__testUtils__/commandBench';

const slow = 60_000;

let bench: CommandBench;
let server: KubernetesServer;
let dns: DnsWorld;

const kubeconfig = () => ({
  apiVersion: 'v1',
  kind: 'Config',
  'current-context': 'simulator',
  clusters: [
    {
      name: 'simulator',
      cluster: {
        server: server.url,
        'certificate-authority-data': server.caData,
      },
    },
  ],
  users: [{ name: 'admin', user: { token: server.adminToken } }],
  contexts: [
    { name: 'simulator', context: { cluster: 'simulator', user: 'admin' } },
  ],
});

const config = () => ({
  kubernetes: {
    clusterLocatorMethods: [
      {
        type: 'config',
        clusters: [{ name: 'prod-eu', serviceAccountToken: 'very secret' }],
      },
    ],
  },
  exposure: {
    environments: {
      'prod-eu': {
        cluster: 'prod-eu',
        stage: 'production',
        ingress: {
          profile: 'traefik',
          target: 'app.example.net',
          sourceIp: 'preserved',
        },
        certificates: {
          issuers: [{ name: 'letsencrypt-prod', solvers: ['http01'] }],
        },
        dns: {
          resolvers: [dns.recursive.address],
          authoritative: { 'example.com': [dns.authoritative.address] },
        },
      },
    },
    zones: [{ suffix: 'example.com', environments: ['prod-eu'] }],
  },
});

const environment = { ...process.env };

beforeEach(async () => {
  bench = new CommandBench();
  server = await startKubernetesServer();
  dns = await startDns({ origins: ['example.com', 'example.net'] });
  bench.put('kubeconfig', stringify(kubeconfig()));
  bench.put('app-config.yaml', stringify(config()));
  process.env.KUBECONFIG = bench.at('kubeconfig');
  process.env.KUBECACHEDIR = bench.at('cache');
  process.env.PATH = environment.PATH;
  const namespace = { apiVersion: 'v1', kind: 'Namespace' };
  server.cluster.create({ ...namespace, metadata: { name: 'shop' } });
  server.cluster.create({
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    metadata: {
      name: 'shop',
      namespace: 'shop',
      annotations: {
        'kubectl.kubernetes.io/last-applied-configuration': '{}',
        note: 'kept',
      },
    },
    spec: { rules: [{ host: 'shop.example.com' }] },
  });
  server.cluster.create({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name: 'shop', namespace: 'shop' },
    data: { 'tls.key': 'c2VjcmV0' },
  });
  const record = { ttl: 60 };
  dns.zones.add({
    ...{ ...record, name: 'shop.example.com', type: 'CNAME' },
    data: 'app.example.net',
  });
  dns.zones.add({
    ...{ ...record, name: 'app.example.net', type: 'A' },
    data: '203.0.113.10',
  });
});

afterEach(async () => {
  process.env = { ...environment };
  await server.stop();
  await dns.stop();
  bench.clear();
});

const record = (...more: string[]) =>
  bench.run(
    ...['record', '--config', bench.at('app-config.yaml')],
    ...['--host', 'shop.example.com', '--out', bench.at('recording')],
    ...more,
  );

const realKubectl = () => ['--kubectl', programPath('kubectl')];

const explain = (...more: string[]) =>
  bench.run(
    ...['explain', '--config', bench.at('recording/app-config.yaml')],
    ...['--objects', `prod-eu=${bench.at('recording/objects.json')}`],
    ...['--dns', bench.at('recording/answers.json'), '-o', 'json'],
    ...more,
  );

const recorded = (name: string) => JSON.parse(bench.read(`recording/${name}`));

/** A program that answers as kubectl does where a test cannot make a cluster do so. */
function fakeKubectl(body: string): string[] {
  bench.put('kubectl', `#!${process.execPath}\n${body}`);
  chmodSync(bench.at('kubectl'), 0o755);
  return ['--kubectl', bench.at('kubectl')];
}

describe('with the real kubectl', () => {
  it(
    'makes a folder that explain judges',
    async () => {
      const { status, out, err } = await record(...realKubectl());
      expect({ status, err }).toEqual({ status: 0, err: '' });
      expect(bench.files('recording')).toEqual([
        'README.md',
        'answers.json',
        'app-config.yaml',
        'objects.json',
      ]);
      const [, command = ''] = /^ {2}(exposure explain .*)$/m.exec(out) ?? [];
      expect(bench.read('recording/README.md')).toContain(command);
      expect(command).toMatch(
        /--host 'shop\.example\.com' --now 20[-0-9T:.]+Z$/,
      );
      const [, now = ''] = /--now (\S+)/.exec(command) ?? [];
      const explained = await explain('--now', now);
      expect(explained.err).toBe('');
      expect(JSON.parse(explained.out)).toMatchObject([
        {
          hostname: 'shop.example.com',
          environment: 'prod-eu',
          tracks: { dns: { value: 'ok' } },
        },
      ]);
    },
    slow,
  );

  it(
    'records no Secret, no token and nothing that is only long',
    async () => {
      await record(...realKubectl());
      const all = bench
        .files('recording')
        .map(name => bench.read(`recording/${name}`))
        .join('\n');
      expect(all).not.toMatch(
        /c2VjcmV0|very secret|last-applied|managedFields/,
      );
      expect(server.log.count({ verb: 'list' })).toBe(watchedKinds.length);
      expect(server.log.count({ resource: 'secrets' })).toBe(0);
      expect(recorded('objects.json')).toMatchObject({
        kind: 'List',
        items: [
          { kind: 'Ingress', metadata: { annotations: { note: 'kept' } } },
        ],
      });
    },
    slow,
  );

  it(
    'leaves unknown what may not be listed',
    async () => {
      const token = server.access.addToken('dev', [
        { apiGroups: [''], resources: ['services'], verbs: ['list'] },
      ]);
      const users = [{ name: 'admin', user: { token } }];
      bench.put('kubeconfig', stringify({ ...kubeconfig(), users }));
      const { status, err } = await record(...realKubectl());
      expect(status).toBe(0);
      expect(err).toMatch(
        /^warning KindNotRecorded: ingresses\.networking\.k8s\.io cannot be listed and stays unknown: .*User "dev" cannot list/,
      );
      expect(recorded('objects.json').kinds).toEqual(['Service']);
      const explained = await explain('--host', 'shop.example.com');
      expect(JSON.parse(explained.out)).toMatchObject([{ overlay: 'unknown' }]);
    },
    slow,
  );

  it(
    'says what kubectl says where the cluster does not answer',
    async () => {
      await server.stop();
      expect(await record(...realKubectl())).toMatchObject({
        status: 2,
        out: '',
        err: expect.stringMatching(
          /kubectl get ingresses\.networking\.k8s\.io -A -o json .*refused.*\(KubectlFailed\)/,
        ),
      });
      expect(bench.has('recording')).toBe(false);
    },
    slow,
  );
});

it('makes a folder that is a case of the diagnosis, once what is expected is written beside it', async () => {
  const items = `{ kind: 'Ingress', metadata: { name: 'shop' } }`;
  const list = `{ kind: 'List', items: process.argv[3].startsWith('ingresses') ? [${items}] : [] }`;
  await record(...fakeKubectl(`console.log(JSON.stringify(${list}));`));
  bench.put('recording/case.yaml', 'host: shop.example.com\nexpected: {}\n');
  const { objects, answers, exposure, facts } = readCase(
    bench.at('.'),
    'recording',
  );
  expect(facts).toEqual({ host: 'shop.example.com', expected: {} });
  expect(objects).toEqual(recorded('objects.json'));
  expect(objects).toMatchObject({ items: [{ metadata: { name: 'shop' } }] });
  expect(answers).toEqual(recorded('answers.json'));
  expect(exposure).toMatchObject({ zones: [{ suffix: 'example.com' }] });
});

describe('kinds', () => {
  const list = `console.log(JSON.stringify({ kind: 'List', items: [] }));`;
  const failFor = (resource: string, said: string) =>
    `if (process.argv[3] === '${resource}') {
      console.error(${JSON.stringify(said)});
      process.exit(1);
    }
    ${list}`;

  it('that the cluster does not have are empty', async () => {
    const kubectl = fakeKubectl(
      failFor(
        'httproutes.gateway.networking.k8s.io',
        `error: the server doesn't have a resource type "httproutes"`,
      ),
    );
    const { status, err } = await record(...kubectl);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(recorded('objects.json').kinds).toContain('HTTPRoute');
  });

  it('are of the context that is named', async () => {
    const kubectl = fakeKubectl(
      `if (!process.argv.includes('--context=prod')) process.exit(1);${list}`,
    );
    expect(await record(...kubectl, '--context', 'prod')).toMatchObject({
      status: 0,
    });
  });

  it.each([
    ['nothing', ''],
    ['no list', `console.log('{}');`],
    ['no JSON', `console.log('No resources found');`],
  ])('are not empty where kubectl prints %s', async (_, script) => {
    expect(await record(...fakeKubectl(script))).toMatchObject({
      status: 2,
      err: 'kubectl get ingresses.networking.k8s.io -A -o json printed no JSON list. (KubectlFailed)\n',
    });
  });

  it('that were not asked for are not passed on', async () => {
    const secret = { kind: 'Secret', data: { key: 'c2VjcmV0' } };
    const answer = JSON.stringify({ items: [secret, null] });
    const kubectl = fakeKubectl(`console.log(${JSON.stringify(answer)});`);
    expect(await record(...kubectl)).toMatchObject({ status: 0 });
    expect(recorded('objects.json').items).toEqual([]);
  });

  it('are told in one line where kubectl fails', async () => {
    const kubectl = fakeKubectl(
      `console.error('first\\nsecond'); process.exit(1);`,
    );
    expect((await record(...kubectl)).err).toMatch(
      /: first second \(KubectlFailed\)\n$/,
    );
  });

  it('cannot all be missing', async () => {
    const kubectl = fakeKubectl(
      `console.error('Error from server (Forbidden)'); process.exit(1);`,
    );
    expect(await record(...kubectl)).toMatchObject({
      status: 2,
      err: expect.stringContaining('(KubectlFailed)'),
    });
  });
});

it('names a kubectl that is not there', async () => {
  expect(await record('--kubectl', bench.at('nowhere'))).toMatchObject({
    status: 2,
    err: expect.stringMatching(/is not installed.*\(KubectlFailed\)/),
  });
});

it('needs to know which of several environments is meant', async () => {
  const { exposure } = config();
  const [first] = Object.values(exposure.environments);
  const environments = { ...exposure.environments, test: first };
  bench.put(
    'app-config.yaml',
    stringify({ exposure: { ...exposure, environments } }),
  );
  expect(await record()).toMatchObject({
    status: 2,
    err: '--environment must name one of prod-eu, test; seen: nothing. (UnknownEnvironment)\n',
  });
});

it('refuses what is no hostname', async () => {
  const { status, err } = await bench.run(
    ...['record', '--config', bench.at('app-config.yaml')],
    ...['--host', 'a_b.example.com', '--out', bench.at('recording')],
  );
  expect({ status }).toEqual({ status: 2 });
  expect(err).toContain('(HostnameUnderscore)');
});

it('tells what it is doing to whoever watches', async () => {
  const { err } = await bench.runIn(
    { isWatched: true },
    ...['record', '--config', bench.at('app-config.yaml')],
    ...['--host', 'shop.example.com', '--out', bench.at('recording')],
    ...fakeKubectl(`console.log(JSON.stringify({ items: [] }));`),
  );
  expect(err).toContain('Listing ingresses.networking.k8s.io …\n');
  expect(err).toContain('Querying the DNS about shop.example.com …\n');
});
