import {
  aRequestFor,
  CommandBench,
  twoEnvironments,
} from '../__testUtils__/commandBench';

let bench: CommandBench;

const request = aRequestFor('prod-eu', 'shop.example.com');

beforeEach(() => {
  bench = new CommandBench();
  bench.put('app-config.yaml', twoEnvironments);
  bench.put('request.yaml', request);
});

afterEach(() => {
  delete process.env.EXPOSURE_TEST_TARGET;
  bench.clear();
});

const config = () => ['--config', bench.at('app-config.yaml')];
const out = () => ['--out', bench.at('repo')];

describe('standard input', () => {
  it('is a request', async () => {
    expect(
      await bench.runWith(request, 'write', ...config(), '-f', '-', ...out()),
    ).toMatchObject({ status: 0, out: expect.stringContaining('created ') });
  });

  it('is a configuration', async () => {
    expect(
      await bench.runWith(twoEnvironments, 'config', '--config', '-'),
    ).toEqual({
      status: 0,
      out: 'standard input is valid: environments prod-eu, test; zones example.com.\n',
      err: '',
    });
  });

  it('is the objects of an environment, or DNS answers', async () => {
    const list = JSON.stringify({ kind: 'List', items: [] });
    bench.put('objects.json', list);
    const explain = ['explain', ...config(), '--host', 'shop.example.com'];
    expect(
      await bench.runWith(list, ...explain, '--objects', 'test=-'),
    ).toMatchObject({ status: 0, out: expect.stringContaining('test') });
    expect(
      await bench.runWith(
        '[]',
        ...explain,
        ...['--objects', `prod-eu=${bench.at('objects.json')}`, '--dns', '-'],
      ),
    ).toMatchObject({ status: 0 });
  });

  it('is the objects of a migration', async () => {
    expect(
      await bench.runWith(
        JSON.stringify({ kind: 'List', items: [] }),
        ...['migrate', '--objects', '-', '--to', 'traefik'],
      ),
    ).toMatchObject({
      status: 0,
      err: 'standard input has no Ingress of ingress-nginx.\n',
    });
  });

  it.each([
    ['a configuration and a request', ['--config', '-', '-f', '-']],
    ['two requests', ['--config', 'app-config.yaml', '-f', '-', '-f', '-']],
  ])('is refused where it is %s', async (_, args) => {
    const [, ...rest] = args;
    const first = rest[0] === '-' ? '-' : bench.at('app-config.yaml');
    const result = await bench.runWith(
      rest[0] === '-' ? twoEnvironments : request,
      ...['write', '--config', first, ...rest.slice(1), ...out()],
    );
    expect(result).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('(StandardInputTwice)'),
    });
    expect(bench.has('repo')).toBe(false);
  });

  it('has the size limits of a file', async () => {
    const large = `#${'x'.repeat(1_100_000)}`;
    expect(await bench.runWith(large, 'config', '--config', '-')).toMatchObject(
      {
        status: 2,
        err: 'standard input is larger than 1 MiB. (FileTooLarge)\n',
      },
    );
  });
});

describe('several requests', () => {
  it('may lie in several files', async () => {
    bench.put('test.yaml', aRequestFor('test', 'test.example.com'));
    const files = ['-f', bench.at('request.yaml'), '-f', bench.at('test.yaml')];
    expect(
      await bench.run('write', ...config(), ...files, ...out()),
    ).toMatchObject({ status: 0 });
    expect(bench.files('repo')).toEqual(
      expect.arrayContaining([
        'deploy/prod-eu/shop/shop/ingress.yaml',
        'deploy/test/shop/shop/ingress.yaml',
      ]),
    );
  });

  it('are refused by the name of their file', async () => {
    bench.put('test.yaml', aRequestFor('nowhere', 'test.example.com'));
    const files = ['-f', bench.at('request.yaml'), '-f', bench.at('test.yaml')];
    const { err } = await bench.run('write', ...config(), ...files, ...out());
    expect(err).toContain(`${bench.at('test.yaml')} is refused:`);
    expect(err).not.toContain(`${bench.at('request.yaml')} is refused:`);
  });
});

describe('configuration', () => {
  const check = (...paths: string[]) =>
    bench.run('config', ...paths.flatMap(path => ['--config', bench.at(path)]));

  it('is merged from several files: mappings together, the later value and list on top', async () => {
    bench.put(
      'app-config.production.yaml',
      [
        'exposure:',
        '  environments:',
        '    test: { stage: production }',
        '  zones: [{ suffix: example.net, environments: [test] }]',
      ].join('\n'),
    );
    const { out: merged } = await bench.run(
      'config',
      ...['app-config.yaml', 'app-config.production.yaml'].flatMap(path => [
        '--config',
        bench.at(path),
      ]),
      ...['-o', 'json'],
    );
    expect(JSON.parse(merged)).toMatchObject({
      exposure: {
        environments: {
          'prod-eu': { stage: 'production' },
          test: { stage: 'production', cluster: 'test' },
        },
        zones: [{ suffix: 'example.net' }],
      },
    });
  });

  const withTarget = (target: string) =>
    twoEnvironments.replace('target: app.example.net', `target: ${target}`);

  it.each([
    ['"${EXPOSURE_TEST_TARGET}"', 'a.example.org'],
    ['"app.${EXPOSURE_TEST_TARGET}"', 'app.a.example.org'],
    ['"${EXPOSURE_TEST_NOTHING:-b.example.org}"', 'b.example.org'],
    ['{ $env: EXPOSURE_TEST_TARGET }', 'a.example.org'],
    ['{ $file: target.txt }', 'c.example.org'],
    ['{ $include: "more.yaml#a.target" }', 'd.example.org'],
  ])('has its substitutions: %s', async (written, target) => {
    process.env.EXPOSURE_TEST_TARGET = 'a.example.org';
    bench.put('target.txt', 'c.example.org\n');
    bench.put('more.yaml', 'a: { target: d.example.org }\n');
    bench.put('app-config.yaml', withTarget(written));
    const { out: printed } = await bench.run(
      'config',
      ...config(),
      ...['-o', 'json'],
    );
    expect(JSON.parse(printed).exposure.environments['prod-eu']).toMatchObject({
      ingress: { target },
    });
  });

  it('is read in the same way by the commands that use it', async () => {
    process.env.EXPOSURE_TEST_TARGET = 'a.example.org';
    bench.put(
      'app-config.yaml',
      `app: { title: "\${EXPOSURE_TEST_NOTHING}" }\n${twoEnvironments}`,
    );
    const above = `auth: { secret: { $file: nowhere.txt } }
exposure: { environments: { prod-eu: { ingress: { target: "\${EXPOSURE_TEST_TARGET}" } } } }
`;
    const merged = [...config(), '--config', '-'];
    const list = JSON.stringify({ kind: 'List', items: [] });
    bench.put('objects.json', list);
    const objects = ['--objects', `prod-eu=${bench.at('objects.json')}`];
    expect(
      await bench.runWith(above, 'explain', ...merged, ...objects),
    ).toMatchObject({ status: 0 });
    const { out: written } = await bench.runWith(
      above,
      ...['write', ...merged, '-f', bench.at('request.yaml'), ...out()],
      ...['--dry-run', '-o', 'json'],
    );
    expect(JSON.parse(written).dnsRecords).toMatchObject([
      { zoneFileLine: expect.stringContaining('a.example.org.') },
    ]);
  });

  it('names a variable that is not set', async () => {
    bench.put('app-config.yaml', withTarget('"${EXPOSURE_TEST_TARGET}"'));
    expect(await check('app-config.yaml')).toMatchObject({
      status: 2,
      err: expect.stringContaining(
        'Not set in the environment: EXPOSURE_TEST_TARGET.',
      ),
    });
  });

  it('names the key of what cannot be included', async () => {
    bench.put('app-config.yaml', withTarget('{ $file: nowhere.txt }'));
    expect(await check('app-config.yaml')).toMatchObject({
      status: 2,
      err: expect.stringMatching(
        /error at \.exposure\.environments\.prod-eu\.ingress\.target,.*nowhere\.txt.*\(ConfigNotResolved\)/,
      ),
    });
  });

  it('needs no secret of the portal, and looks for none', async () => {
    bench.put(
      'app-config.yaml',
      [
        'backend: { database: { $include: nowhere.yaml } }',
        'kubernetes:',
        '  clusterLocatorMethods:',
        '    - type: config',
        '      clusters:',
        '        - { name: prod-eu, url: "${NOT_SET}", serviceAccountToken: { $file: /nowhere/token } }',
        '        - { name: test, url: https://127.0.0.1 }',
        twoEnvironments,
      ].join('\n'),
    );
    expect(await check('app-config.yaml')).toMatchObject({
      status: 0,
      err: '',
    });
    bench.put(
      'app-config.yaml',
      bench.read('app-config.yaml').replace('name: test', 'name: other'),
    );
    expect(await check('app-config.yaml')).toMatchObject({
      status: 2,
      err: expect.stringContaining('exposure.environments.test.cluster'),
    });
  });

  it('is checked without the clusters where those cannot be read, and says so', async () => {
    bench.put(
      'app-config.yaml',
      `kubernetes: { $include: nowhere.yaml }\n${twoEnvironments}`,
    );
    expect(await check('app-config.yaml')).toMatchObject({
      status: 0,
      err: expect.stringContaining('warning ClustersNotRead: '),
    });
  });
});
