import {
  aRequestFor,
  CommandBench,
  twoEnvironments,
} from '../../__testUtils__/commandBench';

let bench: CommandBench;

const prod = aRequestFor('prod-eu', 'shop.example.com');
const test = aRequestFor('test', 'shop-test.example.com');

beforeEach(() => {
  bench = new CommandBench();
  bench.put('app-config.yaml', twoEnvironments);
  bench.put('request.yaml', prod);
});

afterEach(() => bench.clear());

const write = (...more: string[]) => bench.folderCommand('write', ...more);
const inList = (...requests: string[]) =>
  requests.map(text => `- ${text.trim().replace(/\n/g, '\n  ')}\n`).join('');

describe('several requests', () => {
  it.each([
    ['documents', `${prod}---\n${test}`],
    ['a list', inList(prod, test)],
    ['a list after an empty document', `---\n---\n${inList(prod, test)}`],
  ])('as %s are written each in its own folder', async (_, text) => {
    bench.put('request.yaml', text);
    const { status, out } = await write();
    expect(status).toBe(0);
    expect(out).toContain('created deploy/prod-eu/shop/shop/ingress.yaml');
    expect(out).toContain('created deploy/test/shop/shop/ingress.yaml');
    expect(bench.files('repo')).toHaveLength(8);
    expect(await write('--check')).toMatchObject({ status: 0 });
  });

  it('are a list in JSON, and one request is not', async () => {
    expect(
      JSON.parse((await write('-o', 'json', '--check')).out),
    ).toMatchObject({ branch: 'exposure/prod-eu/shop/shop' });
    bench.put('request.yaml', `${prod}---\n${test}`);
    expect(
      JSON.parse((await write('-o', 'json', '--check')).out),
    ).toMatchObject([
      { branch: 'exposure/prod-eu/shop/shop' },
      { branch: 'exposure/test/shop/shop' },
    ]);
  });

  it('have one exit status: something would change in one of them', async () => {
    await write();
    bench.put('request.yaml', `${prod}---\n${test}`);
    expect(await write('--check')).toMatchObject({ status: 1 });
  });

  it('are all refused where one is, each told with its place', async () => {
    bench.put(
      'request.yaml',
      [prod, test.replace('shop-test', 'a_b'), prod.replace('3000', '0')].join(
        '---\n',
      ),
    );
    const { status, err } = await write();
    expect(status).toBe(2);
    expect(err).toMatch(/request\.yaml\[1\] is refused:\n.*HostnameUnderscore/);
    expect(err).toMatch(/request\.yaml\[2\] is refused:\n.*PortName/);
    expect(bench.has('repo')).toBe(false);
  });

  it('may not share a folder', async () => {
    bench.put('request.yaml', `${prod}---\n${prod}`);
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringContaining('(RequestNamedTwice)'),
    });
  });

  it.each([
    ['no request', '', 'NoRequest'],
    ['too many', '- a\n'.repeat(101), 'List'],
    ['no YAML', 'a: [', 'FileIsNotYaml'],
  ])('are refused: %s', async (_, text, rule) => {
    bench.put('request.yaml', text);
    expect(await write()).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining(`(${rule})`),
    });
  });
});

describe('--evidence', () => {
  it('is printed in the place of the list of files', async () => {
    const { status, out } = await write('--evidence');
    expect(status).toBe(0);
    expect(out).toMatch(/^# Evidence for `component:default\/shop`/);
    expect(out).not.toContain('created');
    expect(bench.files('repo')).toHaveLength(4);
  });

  it('is a member of JSON', async () => {
    const { out } = await write('--evidence', '-o', 'json', '--check');
    expect(JSON.parse(out).evidence).toContain('A.13.1.3 → 8.22');
  });

  it('goes to a file, for every request, and nowhere with --check', async () => {
    bench.put('request.yaml', `${prod}---\n${test}`);
    const file = bench.at('evidence.md');
    await write('--evidence', file, '--check');
    expect(bench.has('evidence.md')).toBe(false);
    const { out } = await write('--evidence', file);
    expect(out).toContain('created');
    expect(bench.read('evidence.md').match(/^# Evidence/gm)).toHaveLength(2);
  });

  it('names a file that cannot be made', async () => {
    expect(
      await write('--evidence', bench.at('nowhere/evidence.md')),
    ).toMatchObject({
      status: 2,
      err: expect.stringContaining('(FileNotWritable)'),
    });
  });
});

describe('--ledger', () => {
  const now = '2026-11-23T10:00:00Z';
  const issuances = (count: number) =>
    JSON.stringify({
      issuances: Array.from({ length: count }, (_, at) => ({
        dnsNames: [`other${at}.example.com`],
        issuedAt: '2026-11-23T09:30:00Z',
        issuer: 'letsencrypt-prod',
      })),
    });
  const forecast = (...more: string[]) =>
    write('--ledger', bench.at('ledger.json'), '--now', now, ...more);

  it('says nothing while there is room', async () => {
    bench.put('ledger.json', issuances(1));
    expect(await forecast()).toMatchObject({
      status: 0,
      err: expect.not.stringContaining('CertificatesPer'),
    });
  });

  it('tells that the limit is reached, writes all the same, and ends with 1', async () => {
    bench.put('ledger.json', issuances(50));
    expect(await forecast()).toMatchObject({
      status: 1,
      err: expect.stringContaining(
        '[CertificatesPerRegisteredDomainExhausted]',
      ),
    });
    expect(bench.files('repo')).toHaveLength(4);
  });

  it('counts nothing for certificates that the repository has already', async () => {
    bench.put('ledger.json', issuances(50));
    await write();
    expect(await forecast()).toMatchObject({ status: 0 });
  });

  it('is a member of JSON', async () => {
    bench.put('ledger.json', issuances(50));
    expect(JSON.parse((await forecast('-o', 'json')).out)).toMatchObject({
      forecast: [{ reason: 'CertificatesPerRegisteredDomainExhausted' }],
    });
  });

  it.each([
    ['another shape', '{"issuances": [{}]}', now, 'MalformedLedger'],
    ['another time', '{"issuances": []}', 'soon', 'Time'],
    ['no time zone', '{"issuances": []}', '2026-11-23T10:00:00', 'Time'],
    ['a year alone', '{"issuances": []}', '1', 'Time'],
  ])('is refused with %s', async (_, text, at, rule) => {
    bench.put('ledger.json', text);
    expect(
      await write('--ledger', bench.at('ledger.json'), '--now', at),
    ).toMatchObject({ status: 2, err: expect.stringContaining(`(${rule})`) });
    expect(bench.has('repo')).toBe(false);
  });
});

it('has a help with examples and exit statuses', async () => {
  const { status, out } = await bench.run('write', '--help');
  expect(status).toBe(0);
  expect(out).toContain('Examples:');
  expect(out).toContain('Exit status:');
});
