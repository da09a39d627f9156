import {
  aRequestFor,
  CommandBench,
  twoEnvironments,
} from '../../__testUtils__/commandBench';

let bench: CommandBench;

beforeEach(() => {
  bench = new CommandBench();
  bench.put('app-config.yaml', twoEnvironments);
});

afterEach(() => bench.clear());

const write = (...more: string[]) => bench.folderCommand('write', ...more);

const asking = (component: string, ...hostnames: string[]) =>
  aRequestFor('prod-eu', hostnames.join(', ')).replace(
    'default/shop',
    `default/${component}`,
  );

const ask = (...requests: string[]) =>
  bench.put('request.yaml', requests.join('---\n'));

const served = (component: string) =>
  [
    ...bench
      .read(`repo/deploy/prod-eu/shop/${component}/ingress.yaml`)
      .matchAll(/- host: (.*)/g),
  ].map(([, host]) => host);

describe('two components of one file', () => {
  beforeEach(async () => {
    ask(asking('one', 'a.example.com'), asking('two', 'b.example.com'));
    await write();
  });

  it.each([
    ['the one that gives first', ['one', 'c'], ['two', 'a']],
    ['the one that takes first', ['two', 'a'], ['one', 'c']],
    ['both at once', ['one', 'b'], ['two', 'a']],
  ])('may hand a hostname over: %s', async (_, ...wishes) => {
    ask(
      ...wishes.map(([component = '', name = '']) =>
        asking(component, `${name}.example.com`),
      ),
    );
    expect(await write()).toMatchObject({ status: 0 });
    for (const [component = '', name = ''] of wishes) {
      expect(served(component)).toEqual([`${name}.example.com`]);
    }
  });

  it('may not take the same hostname, and both are told', async () => {
    ask(asking('one', 'c.example.com'), asking('two', 'c.example.com'));
    const { status, err } = await write();
    expect(status).toBe(2);
    expect(err).toMatch(/yaml\[0\] is refused:\n.*SecretHasOtherOwner/);
    expect(err).toMatch(/yaml\[1\] is refused:\n.*SecretHasOtherOwner/);
    expect(served('two')).toEqual(['b.example.com']);
  });

  it('tells which record goes, and not that of a hostname which moves', async () => {
    ask(asking('one', 'c.example.com'), asking('two', 'a.example.com'));
    const { out, err } = await write();
    expect(out).toContain('DNS to remove: b.example.com. 900 CNAME');
    expect(out).not.toContain('DNS to remove: a.example.com');
    expect(err).toContain('warning HostnameDropped: b.example.com goes off');
    expect(err).not.toContain('HostnameDropped: a.example.com');
  });
});

it('a hostname that goes to another environment goes off the web in the one before', async () => {
  ask(asking('one', 'a.example.com'));
  await write();
  ask(
    asking('one', 'c.example.com'),
    asking('one', 'a.example.com').replace(': prod-eu', ': test'),
  );
  const { err, out } = await write('-o', 'json');
  expect(err).toContain('warning HostnameDropped: a.example.com goes off');
  expect(JSON.parse(out)).toMatchObject([
    { droppedHostnames: ['a.example.com'] },
    { droppedHostnames: [] },
  ]);
});

it('the records that go are told of one request, too', async () => {
  ask(asking('shop', 'a.example.com', 'b.example.com'));
  await write();
  ask(asking('shop', 'b.example.com'));
  expect((await write('--check')).out).toMatch(
    /DNS b\.example\.com\. .*\nDNS to remove: a\.example\.com\. 900 CNAME app\.example\.net\.\n$/,
  );
  await write();
  expect((await write()).out).not.toContain('DNS to remove');
});

describe('the ledger', () => {
  const names = (count: number, word: string) =>
    Array.from({ length: count }, (_, at) => `${word}${at}.example.com`);
  const forecast = (...more: string[]) =>
    write(
      ...['--ledger', bench.at('ledger.json')],
      ...['--now', '2026-11-23T10:00:00Z', ...more],
    );

  it('counts what earlier requests of the file order', async () => {
    bench.put('ledger.json', '{"issuances": []}');
    ask(...[...'abcdef'].map(word => asking(word, ...names(10, word))));
    const { status, err } = await forecast('--check');
    expect(status).toBe(1);
    expect(err.match(/\[CertificatesPerRegisteredDomainExhausted\]/g)).toEqual([
      '[CertificatesPerRegisteredDomainExhausted]',
    ]);
    expect(err).toContain('seen: Earlier requests example.com: 50 to be');
  });

  it('counts a hostname whose issuer changes', async () => {
    bench.put(
      'app-config.yaml',
      twoEnvironments.replace(
        'issuers: [{ name: letsencrypt-prod, solvers: [http01] }]',
        'issuers: [{ name: letsencrypt-prod, solvers: [http01], default: true }, { name: letsencrypt-staging, solvers: [http01], trust: staging }]',
      ),
    );
    const issuances = names(50, 'other').map(name => ({
      dnsNames: [name],
      issuedAt: '2026-11-23T09:30:00Z',
      issuer: 'letsencrypt-prod',
    }));
    bench.put('ledger.json', JSON.stringify({ issuances }));
    ask(`${asking('shop', 'a.example.com')}issuer: letsencrypt-staging\n`);
    expect(await forecast()).toMatchObject({ status: 0 });
    ask(asking('shop', 'a.example.com'));
    expect(await forecast()).toMatchObject({
      status: 1,
      err: expect.stringContaining('DomainExhausted]'),
    });
    expect(await forecast()).toMatchObject({ status: 0 });
  });

  it('may be as long as it says', async () => {
    const issuances = names(20_000, 'other').map(name => ({
      dnsNames: [name],
      issuedAt: '2026-01-23T09:30:00Z',
      issuer: 'letsencrypt-prod',
    }));
    bench.put('ledger.json', JSON.stringify({ issuances }, undefined, 2));
    ask(asking('shop', 'a.example.com'));
    expect(await forecast()).toMatchObject({ status: 0 });
  });
});

describe('JSON of several requests', () => {
  beforeEach(() => {
    bench.put('repo/large.yaml', 'x'.repeat(300_000));
    bench.put('ledger.json', '{"issuances": []}');
    const names = Array.from({ length: 10 }, (_, at) => `${at}.example.com`);
    const inProd = asking('one', 'a.example.com');
    ask(inProd, asking('two', ...names));
  });

  it('has what belongs to each', async () => {
    const { out } = await write(
      ...['-o', 'json', '--evidence', '--check'],
      ...['--ledger', bench.at('ledger.json')],
    );
    const [one, two] = JSON.parse(out);
    expect(one.evidence.match(/^# Evidence/gm)).toHaveLength(1);
    expect(one.evidence).toContain('component:default/one');
    expect(two.evidence).toContain('component:default/two');
    expect([one.forecast, two.forecast]).toEqual([[], []]);
  });

  it('has the warning about files that were not looked at; standard error has it once', async () => {
    const { out, err } = await write('-o', 'json', '--check');
    for (const { warnings } of JSON.parse(out)) {
      expect(warnings).toContainEqual(
        expect.objectContaining({ id: 'FilesNotLookedAt' }),
      );
    }
    expect(err.match(/FilesNotLookedAt/g)).toHaveLength(1);
  });
});

describe('a request that keeps', () => {
  it('is told everything that is wrong with it', async () => {
    ask(
      'entityRef: shop\nenvironment: nope\nnamespace: shop\nkeep: true\naccess: x\npath: y\n',
    );
    const { status, err } = await write();
    expect(status).toBe(2);
    expect(err).toContain('environment (UnknownEnvironment)');
    expect(err).toContain('access (');
    expect(err).toContain('path (Path)');
    expect(err).not.toContain('(Required)');
    expect(err.match(/UnknownEnvironment/g)).toHaveLength(1);
  });

  it('is not told what the files may make right', async () => {
    ask(
      'entityRef: component:default/shop\nenvironment: prod-eu\nnamespace: shop\nkeep: true\nallowlist: [203.0.113.0/24]\n',
    );
    const { err } = await write();
    expect(err).toContain('(KeepNothingThere)');
    expect(err).not.toContain('AllowlistWithoutAccess');
  });
});
