import { execFileSync } from 'node:child_process';
import { parse } from 'yaml';
import {
  aRequestFor,
  CommandBench,
  twoEnvironments,
} from '../__testUtils__/commandBench';
import packageJson from '../../package.json';

let bench: CommandBench;

const ingress = 'deploy/prod-eu/shop/shop/ingress.yaml';
const allowlisted = `${aRequestFor(
  'prod-eu',
  'shop.example.com',
)}access: allowlist\nallowlist: [203.0.113.0/24]\n`;

beforeEach(() => {
  bench = new CommandBench();
  bench.put('app-config.yaml', twoEnvironments);
  bench.put('request.yaml', aRequestFor('prod-eu', 'shop.example.com'));
});

afterEach(() => bench.clear());

const write = (...more: string[]) => bench.folderCommand('write', ...more);
const remove = (...more: string[]) => bench.folderCommand('remove', ...more);

it('tells its version', async () => {
  expect(await bench.run('--version')).toEqual({
    status: 0,
    out: `${packageJson.version}\n`,
    err: '',
  });
});

describe('--dry-run', () => {
  it('tells what a run that writes would, and writes nothing', async () => {
    const dry = await write('--dry-run');
    expect(bench.has('repo')).toBe(false);
    expect(dry).toEqual(await write());
    const before = bench.files('repo');
    expect((await remove('--dry-run')).out).toContain(`deleted ${ingress}`);
    expect(bench.files('repo')).toEqual(before);
  });

  it('exits with 1 beside --check', async () => {
    expect(await write('--dry-run', '--check')).toMatchObject({ status: 1 });
  });
});

describe('--diff', () => {
  /** Lets Git make the changes of a patch. */
  const apply = (patch: string) =>
    execFileSync('git', ['apply', '--unsafe-paths', '--directory=.', '-'], {
      cwd: bench.at('repo'),
      input: patch,
      // Else Git takes a repository around the folder for the one that is meant.
      env: { ...process.env, GIT_CEILING_DIRECTORIES: bench.dir },
    });

  it('prints a patch that makes what the command would write', async () => {
    bench.put('repo/README.md', 'shop\n');
    const made = await write('--diff');
    expect(made).toMatchObject({ status: 0 });
    expect(bench.files('repo')).toEqual(['README.md']);
    expect(made.out).toContain(`--- /dev/null\n+++ b/${ingress}\n@@ -0,0 +1,`);
    apply(made.out);
    expect(await write('--check')).toMatchObject({ status: 0 });

    bench.put('request.yaml', allowlisted);
    const changed = await write('--diff');
    expect(changed.out).toContain(`--- a/${ingress}\n+++ b/${ingress}\n`);
    apply(changed.out);
    expect(await write('--check', '--diff')).toMatchObject({
      status: 0,
      out: '',
    });

    const removed = await remove('--diff');
    expect(removed.out).toContain(`--- a/${ingress}\n+++ /dev/null\n`);
    apply(removed.out);
    expect(bench.files('repo')).toEqual(['README.md']);
  });

  it('exits with 1 beside --check', async () => {
    expect(await write('--diff', '--check')).toMatchObject({ status: 1 });
  });

  it('is a member of the data', async () => {
    const { out } = await write('--diff', '-o', 'json');
    expect(JSON.parse(out)).toMatchObject({
      changed: true,
      diff: expect.stringContaining(`+++ b/${ingress}`),
    });
  });

  it('names the DNS to remove beside the patch', async () => {
    await write();
    bench.put('request.yaml', aRequestFor('prod-eu', 'new.example.com'));
    const { out, err } = await write('--diff');
    expect(out).not.toContain('DNS');
    expect(err).toContain('DNS to remove: shop.example.com.');
  });
});

it('takes - for standard output where evidence is written', async () => {
  const printed = await write('--dry-run', '--evidence');
  expect(printed.out).toMatch(/^# /);
  expect(await write('--dry-run', '--evidence', '-')).toEqual(printed);
});

describe('colours', () => {
  it('are those of the patch, where the terminal wants them', async () => {
    const diff = ['write', ...bench.folderOptions(), '--diff'];
    const { out } = await bench.runIn({ hasColors: true }, ...diff);
    expect(out).toContain('\u001b[32m+kind: Ingress\u001b[39m\n');
    expect((await bench.run(...diff)).out).not.toContain('\u001b');
  });
});

describe('-o yaml', () => {
  it('is what -o json is', async () => {
    const asJson = await write('--dry-run', '-o', 'json');
    const asYaml = await write('--dry-run', '-o', 'yaml');
    expect(parse(asYaml.out)).toEqual(JSON.parse(asJson.out));
    expect(asYaml.out).toMatch(/^files:\n/);
  });
});

describe('what steers a terminal', () => {
  it('is not repeated from the arguments', async () => {
    expect(await bench.run('\u001b[2Jnonsense')).toMatchObject({
      status: 2,
      err: expect.stringContaining("unknown command '\uFFFD[2Jnonsense'"),
    });
  });

  const steering = '\u001b[2J\u009b31m\u202e\u2066\u200b\u0007\r\n  forged';

  it.each(['text', 'json', 'yaml'])('is not printed as %s', async output => {
    const ingressObject = {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: { name: 'shop', namespace: 'shop' },
      spec: {
        tls: [{ hosts: ['shop.example.com'], secretName: 'shop' }],
        rules: [{ host: 'shop.example.com' }],
      },
    };
    const certificate = {
      apiVersion: 'cert-manager.io/v1',
      kind: 'Certificate',
      metadata: { name: `shop${steering}`, namespace: 'shop' },
      spec: {
        secretName: 'shop',
        dnsNames: ['shop.example.com', `x${steering}`],
      },
    };
    bench.put(
      'objects.json',
      JSON.stringify({ kind: 'List', items: [ingressObject, certificate] }),
    );
    const { out, err } = await bench.run(
      ...['explain', '--config', bench.at('app-config.yaml')],
      ...['--objects', `prod-eu=${bench.at('objects.json')}`, '-o', output],
    );
    expect(out).toContain('\uFFFD[2J');
    expect(out).not.toMatch(/^ *forged/m);
    expect(`${out}${err}`).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]|\\u|\\x|\\e/u);
  });
});
