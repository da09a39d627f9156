import {
  mkdtempSync,
  readFileSync,
  existsSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseNames, readCase, writeWorld } from '@exposure/fixtures';
import { parse } from 'yaml';
import { runExposure } from '../../runExposure';

const fixtures = join(
  __dirname,
  '../../../../../plugins/exposure-common/src/diagnosis/__fixtures__',
);

/** The files of the cases that were asked for. */
const worlds = mkdtempSync(join(tmpdir(), 'exposure-cases-'));
afterAll(() => rmSync(worlds, { recursive: true }));

function path(name: string, file: string): string {
  const folder = join(worlds, name);
  if (!existsSync(folder)) {
    writeWorld(readCase(fixtures, name), folder);
  }
  return join(folder, file);
}

/** What a case says of itself. */
interface Facts {
  now: string;
  host: string;
  expected: { headline: string; actor: unknown };
}

const factsOf = (name: string) =>
  readCase(fixtures, name).facts as unknown as Facts;

/** The cases made of objects and DNS answers alone; the others need what this command does not have. */
const playable = caseNames(fixtures).filter(
  name => readCase(fixtures, name).facts.sources === undefined,
);

async function run(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await runExposure(['explain', ...args], {
    print: text => out.push(text),
    complain: text => err.push(text),
  });
  return { status, out: out.join(''), err: err.join('') };
}

function argsFor(name: string): string[] {
  const { now, host } = factsOf(name);
  const dns = path(name, 'answers.json');
  return [
    ...['--config', path(name, 'app-config.yaml')],
    ...['--objects', `prod=${path(name, 'objects.json')}`],
    ...(existsSync(dns) ? ['--dns', dns] : []),
    ...['--now', String(now), '--host', host],
  ];
}

function written(name: string, content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'exposure-explain-')), name);
  writeFileSync(file, content);
  return file;
}

describe.each(playable)('%s', name => {
  const { host, expected } = factsOf(name);

  it('is explained as the core does', async () => {
    const { out, status } = await run(...argsFor(name), '-o', 'json');
    const statuses = JSON.parse(out);
    expect(statuses).toContainEqual(
      expect.objectContaining({
        hostname: host,
        headline: expected.headline,
        actor: expected.actor,
      }),
    );
    const severities = statuses.flatMap(
      (entry: { findings: { severity: string }[] }) =>
        entry.findings.map(({ severity }) => severity),
    );
    expect(status).toBe(severities.includes('error') ? 1 : 0);
  });

  it('is told in words', async () => {
    const { out } = await run(...argsFor(name));
    expect(out).toContain(host);
    expect(out).toContain(`[${name.replace(/\..*/, '')}]`);
  });
});

it('leaves the DNS unknown without answers', async () => {
  const args = argsFor('Live').filter(
    (_, index, all) =>
      ![all.indexOf('--dns'), all.indexOf('--dns') + 1].includes(index),
  );
  const { out } = await run(...args, '-o', 'json');
  expect(JSON.parse(out)).toMatchObject([
    { overlay: 'unknown', tracks: { dns: { value: 'unknown' } } },
  ]);
});

it('says of a record that was not looked up no more than what it should be', async () => {
  const all = argsFor('Live');
  const { out } = await run(
    ...all.filter(
      (_, index) =>
        ![all.indexOf('--dns'), all.indexOf('--dns') + 1].includes(index),
    ),
  );
  expect(out).toMatch(/: unknown, wanted \S+$/m);
  expect(out).not.toContain('found nothing');
});

describe('kinds', () => {
  const other = () => [
    ...['--config', path('Live', 'app-config.yaml')],
    ...['--objects', path('Live', 'objects.json')],
    ...['--host', 'other.example.org', '-o', 'json'],
  ];

  it('says which kinds it takes the cluster to have none of', async () => {
    const { out, err } = await run(...other());
    expect(JSON.parse(out)).toMatchObject([{ reason: 'NothingExposed' }]);
    expect(err).toMatch(/KindsTakenAsEmpty: The list has no .*HTTPRoute/);
  });

  it('does not call a hostname unexposed where the list was made with fewer kinds', async () => {
    const { out, err } = await run(...other(), '--kinds', 'ingresses,Service');
    expect(JSON.parse(out)).toMatchObject([{ overlay: 'unknown' }]);
    expect(err).toBe('');
  });
});

describe('a name below a wildcard', () => {
  const explainName = async (host: string) => {
    const wild = readFileSync(path('Live', 'objects.json'), 'utf8').replaceAll(
      '"live.example.org"',
      '"*.live.example.org"',
    );
    const dns = readFileSync(path('Live', 'answers.json'), 'utf8').replaceAll(
      '"live.example.org"',
      `"${host}"`,
    );
    const { now } = factsOf('Live');
    const { out } = await run(
      ...['--config', path('Live', 'app-config.yaml')],
      ...['--objects', `prod=${written('objects.json', wild)}`],
      ...['--dns', written('answers.json', dns)],
      ...['--host', host, '--now', now, '-o', 'json'],
    );
    return JSON.parse(out);
  };

  it('is judged by the objects of the wildcard', async () => {
    expect(await explainName('foo.live.example.org')).toMatchObject([
      { hostname: 'foo.live.example.org', headline: 'live' },
    ]);
  });

  it('is another one where it has a label more', async () => {
    expect(await explainName('a.foo.live.example.org')).toMatchObject([
      { hostname: 'a.foo.live.example.org', headline: 'notExposed' },
    ]);
  });
});

it('takes a plain file for the first environment, and says so where there are more', async () => {
  const config = parse(readFileSync(path('Live', 'app-config.yaml'), 'utf8'));
  const [first] = Object.values(config.exposure.environments);
  config.exposure.environments.other = first;
  const { now, host } = factsOf('Live');
  const { out, err } = await run(
    ...['--config', written('app-config.yaml', JSON.stringify(config))],
    ...['--objects', path('Live', 'objects.json'), '--host', host],
    ...['--now', now, '-o', 'json'],
  );
  expect(JSON.parse(out)).toMatchObject([{ environment: 'prod' }]);
  expect(err).toContain('EnvironmentTaken');
});

describe('wrong input', () => {
  const config = ['--config', path('Live', 'app-config.yaml')];
  const objects = ['--objects', `prod=${path('Live', 'objects.json')}`];

  it.each<[string, string[], string]>([
    ['no objects', config, '--objects'],
    [
      'a missing file',
      [...config, '--objects', 'prod=/does/not/exist.json'],
      'exist.json',
    ],
    [
      'a directory',
      [...config, '--objects', `prod=${fixtures}`],
      '__fixtures__',
    ],
    [
      'no JSON',
      [...config, '--objects', written('a.json', '{"a":')],
      'is not JSON',
    ],
    [
      'no environment',
      [...config, '--objects', `test=${path('Live', 'objects.json')}`],
      'UnknownEnvironment',
    ],
    ['no List', [...config, '--objects', written('b.json', '[1]')], 'NotAList'],
    ['an environment twice', [...config, ...objects, ...objects], 'twice'],
    ['a wrong time', [...config, ...objects, '--now', 'soon'], '--now soon'],
    [
      'a kind that is not read',
      [...config, ...objects, '--kinds', 'ingresses,secrets'],
      '--kinds secrets',
    ],
    ['another format', [...config, ...objects, '-o', 'xml'], 'xml'],
    [
      'DNS answers of another shape',
      [...config, ...objects, '--dns', written('c.json', '[{}]')],
      '[0].server',
    ],
    [
      'no configuration',
      ['--config', '/does/not/exist.yaml', ...objects],
      'exist.yaml',
    ],
  ])('%s is refused by name', async (_, args, named) => {
    const { status, err, out } = await run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(named);
  });
});

it('survives hostile objects', async () => {
  const items = [
    null,
    'x',
    { kind: '__proto__', metadata: { name: 'x' } },
    {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'x', namespace: 'a', labels: 5 },
      spec: { rules: [{ host: 'shop.example.org', http: 7 }, null], tls: {} },
      status: [],
    },
    {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: { name: 'x', namespace: 'a' },
      spec: { dnsNames: ['shop.example.org', 5, '\u202e.example.org'] },
      status: {
        conditions: 'x',
        notAfter: 'never',
        failedIssuanceAttempts: -1e308,
      },
    },
  ];
  const file = written('hostile.json', JSON.stringify({ kind: 'List', items }));
  const { status, out } = await run(
    ...['--config', path('Live', 'app-config.yaml')],
    ...['--objects', file],
  );
  expect([0, 1]).toContain(status);
  expect(out).toContain('shop.example.org');
  expect(out).not.toContain('\u202e');
});
