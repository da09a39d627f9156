import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  statSync,
  promises as fs,
} from 'node:fs';
import {
  aRequestFor,
  CommandBench,
  twoEnvironments,
} from '../__testUtils__/commandBench';

let bench: CommandBench;

const folder = 'deploy/prod-eu/shop/shop';
const allowlisted = `${aRequestFor(
  'prod-eu',
  'shop.example.com',
)}access: allowlist\nallowlist: [203.0.113.0/24]\n`;

beforeEach(() => {
  bench = new CommandBench();
  bench.put('app-config.yaml', twoEnvironments);
  bench.put('request.yaml', aRequestFor('prod-eu', 'shop.example.com'));
});

afterEach(() => {
  jest.restoreAllMocks();
  bench.clear();
});

const write = (...more: string[]) => bench.folderCommand('write', ...more);
const remove = (...more: string[]) => bench.folderCommand('remove', ...more);

const everything = () =>
  readdirSync(bench.dir, { recursive: true, encoding: 'utf8' }).sort();

/** Names are looked up from open directories: tests know these by their paths. */
function namedPath(arg: unknown): string {
  return String(arg).replace(/^\/proc\/self\/fd\/\d+/, open =>
    readlinkSync(open),
  );
}

/** Lets a call of the file system fail: tests may run as root, whom nothing is forbidden. */
function failing(
  call: 'mkdir' | 'open' | 'readdir' | 'rename' | 'unlink' | 'writeFile',
  code: string,
  concerns: (path: string) => boolean = () => true,
) {
  const real = fs[call] as (...args: unknown[]) => unknown;
  jest
    .spyOn(fs, call)
    .mockImplementation(((...args: unknown[]) =>
      concerns(args.map(namedPath).join(' '))
        ? Promise.reject(Object.assign(new Error(`${code}: raw`), { code }))
        : real.apply(fs, args)) as never);
}

describe('what the system refuses is told by a rule', () => {
  it('a file above the output folder', async () => {
    bench.put('repo', 'a file');
    expect(
      await bench.run(
        'write',
        ...['--config', bench.at('app-config.yaml')],
        ...['--request', bench.at('request.yaml')],
        ...['--out', bench.at('repo/below')],
      ),
    ).toMatchObject({
      status: 2,
      err: expect.stringContaining('(PathIsNoDirectory)'),
    });
  });

  it('a folder that may not be written into', async () => {
    failing('mkdir', 'EACCES');
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringMatching(
        /^repo: it could not be written \(EACCES\): .* \(FileNotWritten\)/,
      ),
    });
  });

  it('a file of ours that may not be read', async () => {
    await write();
    failing('open', 'EACCES', path => path.includes('/ingress.yaml'));
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringContaining(
        `${folder}/ingress.yaml: it could not be read: EACCES (FileNotReadable)`,
      ),
    });
  });

  it('a folder of the repository that may not be listed', async () => {
    mkdirSync(bench.at('repo/secret'), { recursive: true });
    failing('readdir', 'EACCES', path => path.includes('repo/secret'));
    expect(await write('--check')).toMatchObject({
      status: 1,
      err: expect.stringContaining('secret (it cannot be read)'),
    });
  });

  it('no name of an output folder', async () => {
    for (const command of ['write', 'remove']) {
      expect(
        await bench.run(
          command,
          ...['--config', bench.at('app-config.yaml')],
          ...['--request', bench.at('request.yaml')],
          ...['--out', ''],
        ),
      ).toMatchObject({
        status: 2,
        err: expect.stringContaining('--out must name a folder. (Required)'),
      });
    }
  });
});

describe('what is there', () => {
  it('is not touched where the evidence cannot be written', async () => {
    const before = everything();
    expect(await write('--evidence', bench.at('nope/e.md'))).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('(FileNotWritable)'),
    });
    expect(everything()).toEqual(before);
  });

  it('may lie beside the files, in a folder that is made with them', async () => {
    const file = bench.at(`repo/${folder}/evidence.md`);
    expect(await write('--evidence', file)).toMatchObject({ status: 0 });
    expect(bench.read(`repo/${folder}/evidence.md`)).toContain('# Evidence');
  });

  it('goes back where the evidence cannot be written in the end', async () => {
    await write();
    const names = everything();
    const before = bench.read(`repo/${folder}/ingress.yaml`);
    bench.put('request.yaml', allowlisted);
    failing('writeFile', 'ENOSPC', path => path.includes('/evidence.md'));
    expect(await write('--evidence', bench.at('evidence.md'))).toMatchObject({
      status: 2,
      err: expect.stringContaining('ENOSPC. (FileNotWritable)'),
    });
    expect(everything()).toEqual(names);
    expect(bench.read(`repo/${folder}/ingress.yaml`)).toBe(before);
  });

  it('keeps evidence of an earlier run where the files cannot be written', async () => {
    bench.put('evidence.md', 'earlier');
    failing('mkdir', 'EACCES');
    await write('--evidence', bench.at('evidence.md'));
    await write('--evidence', bench.at('new.md'));
    expect(bench.read('evidence.md')).toBe('earlier');
    expect(bench.has('new.md')).toBe(false);
  });

  it.each(['--check', '--evidence'])(
    'is refused by its case with %s too',
    async option => {
      bench.put(`repo/${folder}/Ingress.yaml`, 'kind: Ingress\n');
      expect(await write(option)).toMatchObject({
        status: 2,
        out: '',
        err: expect.stringContaining('(PathCaseCollision)'),
      });
    },
  );

  it('keeps its mode', async () => {
    bench.put(`repo/${folder}/kustomization.yaml`, 'resources: []\n');
    chmodSync(bench.at(`repo/${folder}/kustomization.yaml`), 0o755);
    expect(await write()).toMatchObject({ status: 0 });
    const modeOf = (name: string) =>
      statSync(bench.at(`repo/${folder}/${name}`)).mode & 0o777;
    expect(modeOf('kustomization.yaml')).toBe(0o755);
    expect(modeOf('ingress.yaml') & 0o111).toBe(0);
  });

  it('is put back where a later file cannot be put in its place', async () => {
    await write();
    const before = bench.read(`repo/${folder}/ingress.yaml`);
    const names = everything();
    bench.put('request.yaml', allowlisted);
    failing('rename', 'EIO', path => path.endsWith('/kustomization.yaml'));
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringContaining(
        `${folder}/kustomization.yaml: it could not be written (EIO): the disk reports an error (FileNotWritten)`,
      ),
    });
    expect(everything()).toEqual(names);
    expect(bench.read(`repo/${folder}/ingress.yaml`)).toBe(before);
  });

  it('is put back where a later file cannot be deleted', async () => {
    await write();
    const names = everything();
    failing('unlink', 'EIO', path => path.endsWith('/networkpolicy.yaml'));
    expect(await remove()).toMatchObject({
      status: 2,
      err: expect.stringContaining(
        `${folder}/networkpolicy.yaml: it could not be written (EIO): the disk reports an error (FileNotWritten)`,
      ),
    });
    expect(everything()).toEqual(names);
  });

  it('is named where it cannot be put back', async () => {
    await write();
    bench.put('request.yaml', allowlisted);
    let isBroken = false;
    failing('rename', 'EIO', path => {
      isBroken ||= path.endsWith('/kustomization.yaml');
      return isBroken;
    });
    expect(await write()).toMatchObject({
      status: 2,
      err: expect.stringMatching(
        /kustomization\.yaml: .*\(FileNotWritten\)\n(?:.*\n)*.*ingress\.yaml: .* could not be restored \(EIO\).*\(FilesLeftBehind\)/,
      ),
    });
  });

  it('may be removed by two requests for the same place', async () => {
    await write();
    const request = aRequestFor('prod-eu', 'shop.example.com');
    bench.put('request.yaml', `${request}---\n${request}`);
    expect(await remove()).toMatchObject({
      status: 0,
      err: expect.any(String),
    });
    expect(bench.files('repo')).toEqual([]);
  });

  it('gets no empty folders of a refused run', async () => {
    bench.put(
      'request.yaml',
      `${aRequestFor('prod-eu', 'shop.example.com')}---\n${aRequestFor(
        'test',
        'shop-test.example.com',
      )}`,
    );
    const before = everything();
    failing('rename', 'EIO', path => path.includes('deploy/test/'));
    expect(await write()).toMatchObject({ status: 2 });
    expect(everything()).toEqual(before);
    jest.restoreAllMocks();
    failing(
      'open',
      'ENOSPC',
      path => path.includes('deploy/test/') && path.includes('.exposure-'),
    );
    expect(await write()).toMatchObject({ status: 2 });
    expect(everything()).toEqual(before);
  });
});
