import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Repository } from './Repository';
import type { StagedChange } from './stageChange';

let dir: string;
const at = (path: string) => join(dir, path);
const path = 'deploy/prod/ingress.yaml';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'exposure-folder-'));
  mkdirSync(at('repository'));
  mkdirSync(at('outside'));
  writeFileSync(at('outside/ingress.yaml'), 'untouched');
});

afterEach(() => rmSync(dir, { recursive: true }));

async function write() {
  const folder = await Repository.open(at('repository'));
  await folder.apply([{ path, content: 'new' }]);
}

function expectOutsideUntouched() {
  expect(readdirSync(at('outside'))).toEqual(['ingress.yaml']);
  expect(readFileSync(at('outside/ingress.yaml'), 'utf8')).toBe('untouched');
}

const link = (target: string, name: string) =>
  symlinkSync(target, at(`repository/${name}`));

it.each<[string, () => void]>([
  ['a folder outside', () => link('../outside', 'deploy')],
  ['an absolute folder', () => link(at('outside'), 'deploy')],
  ['nothing', () => link('../nothing', 'deploy')],
  ['itself', () => link('deploy', 'deploy')],
  ['a folder inside', () => link('.', 'deploy')],
  [
    'the working directory of the process',
    () => link('/proc/self/cwd', 'deploy'),
  ],
  [
    'another link',
    () => {
      link('../outside', 'second');
      link('second', 'deploy');
    },
  ],
  [
    'a file outside',
    () => {
      mkdirSync(at('repository/deploy/prod'), { recursive: true });
      link('../../../outside/ingress.yaml', path);
    },
  ],
  [
    'a file that would be made outside',
    () => {
      mkdirSync(at('repository/deploy/prod'), { recursive: true });
      link('../../../outside/new.yaml', path);
    },
  ],
])(
  'neither writes nor reads nor deletes through a link to %s',
  async (_, arrange) => {
    arrange();
    const folder = await Repository.open(at('repository'));
    await expect(write()).rejects.toThrow('(PathIsLink)');
    await expect(folder.readFiles([path])).rejects.toThrow('(PathIsLink)');
    await expect(folder.apply([{ path }])).rejects.toThrow('(PathIsLink)');
    expectOutsideUntouched();
  },
);

it('refuses a pipe and a folder in the place of a file', async () => {
  mkdirSync(at(`repository/${path}`), { recursive: true });
  await expect(write()).rejects.toThrow('(PathIsNoFile)');
  rmSync(at(`repository/${path}`), { recursive: true });
  execFileSync('mkfifo', [at(`repository/${path}`)]);
  await expect(write()).rejects.toThrow('(PathIsNoFile)');
});

it.each(['Deploy', 'deploy/PROD', 'deploy/prod/Ingress.yaml'])(
  'refuses what differs from %s in case only',
  async twin => {
    const isFile = twin.endsWith('.yaml');
    mkdirSync(at(isFile ? 'repository/deploy/prod' : `repository/${twin}`), {
      recursive: true,
    });
    if (isFile) {
      writeFileSync(at(`repository/${twin}`), 'theirs');
    }
    const before = readdirSync(at('repository'), { recursive: true });
    await expect(write()).rejects.toThrow(
      new RegExp(`: ${twin} exists .*\\(PathCaseCollision\\)$`),
    );
    expect(readdirSync(at('repository'), { recursive: true })).toEqual(before);
  },
);

it('does not say anything else of a file that is too large or no text', async () => {
  mkdirSync(at('repository/deploy/prod'), { recursive: true });
  const folder = await Repository.open(at('repository'));
  writeFileSync(at(`repository/${path}`), 'x'.repeat(256 * 1024 + 1));
  await expect(folder.readFiles([path])).rejects.toThrow('(FileTooLarge)');
  writeFileSync(at(`repository/${path}`), Buffer.from([0x61, 0xe5]));
  await expect(folder.readFiles([path])).rejects.toThrow('(FileIsNotUtf8)');
});

it('puts nothing in place where a later file cannot be staged, and leaves no temporary file', async () => {
  const folder = await Repository.open(at('repository'));
  await folder.apply([{ path: 'a.yaml', state: 'created', content: 'old' }]);
  await expect(
    folder.apply([
      { path: 'a.yaml', state: 'updated', content: 'new' },
      { path: 'a.yaml/b.yaml', state: 'created', content: 'new' },
    ]),
  ).rejects.toThrow('(PathIsNoDirectory)');
  expect(readdirSync(at('repository'))).toEqual(['a.yaml']);
  expect(readFileSync(at('repository/a.yaml'), 'utf8')).toBe('old');
});

it('takes each file once, and leaves alone what is said to be unchanged', async () => {
  const folder = await Repository.open(at('repository'));
  await folder.apply([
    { path: 'a.yaml', content: 'first' },
    { path: 'a.yaml', content: 'second' },
    { path: 'b.yaml', state: 'unchanged', content: 'b' },
  ]);
  expect(readdirSync(at('repository'))).toEqual(['a.yaml']);
  expect(readFileSync(at('repository/a.yaml'), 'utf8')).toBe('second');
});

describe('a folder that is missing', () => {
  it('is empty, may be written to, and is made with its first file', async () => {
    const folder = await Repository.open(at('new/repository'));
    expect(await folder.readFiles([path])).toEqual(new Map());
    expect(await folder.readNeighbours()).toEqual({
      files: new Map(),
      skipped: [],
    });
    await folder.judge([{ path, content: 'new' }]);
    expect(readdirSync(dir)).toEqual(['outside', 'repository']);
    await folder.apply([{ path, content: 'new' }]);
    expect(readFileSync(at(`new/repository/${path}`), 'utf8')).toBe('new');
    expect([...(await folder.readFiles([path]))]).toEqual([[path, 'new']]);
  });

  it('is missing again where the file cannot be written', async () => {
    const folder = await Repository.open(at('new/repository'));
    const changes = [path, '.git/config'].map(one => ({
      path: one,
      content: 'new',
    }));
    await expect(folder.apply(changes)).rejects.toThrow('PathOutsideClosedSet');
    expect(readdirSync(dir)).toEqual(['outside', 'repository']);
  });

  it('is refused where a link takes its place', async () => {
    const folder = await Repository.open(at('new/repository'));
    symlinkSync(at('outside'), at('new'));
    await expect(
      folder.apply([{ path: 'ingress.yaml', content: 'new' }]),
    ).rejects.toThrow('PathIsLink');
    expectOutsideUntouched();
  });

  it('is refused below a file', async () => {
    await expect(
      Repository.open(at('outside/ingress.yaml/below')),
    ).rejects.toThrow('(PathIsNoDirectory)');
  });
});

describe('a file with a second name', () => {
  beforeEach(() => {
    mkdirSync(at('repository/deploy/prod'), { recursive: true });
    linkSync(at('outside/ingress.yaml'), at(`repository/${path}`));
  });

  it('is read in a clone of the caller’s own, and its other name keeps its content', async () => {
    const folder = await Repository.open(at('repository'));
    expect([...(await folder.readFiles([path]))]).toEqual([
      [path, 'untouched'],
    ]);
    await write();
    expect(readFileSync(at(`repository/${path}`), 'utf8')).toBe('new');
    expectOutsideUntouched();
  });
});

it('notices a link above the root, which leads to the same place', async () => {
  mkdirSync(at('above'));
  renameSync(at('repository'), at('above/repository'));
  const folder = await Repository.open(at('above/repository'));
  renameSync(at('above'), at('moved'));
  symlinkSync(at('moved'), at('above'));
  await expect(folder.readNeighbours()).rejects.toThrow('(PathChanged)');
});

it('keeps the mode of a file that it replaces', async () => {
  await write();
  chmodSync(at(`repository/${path}`), 0o755);
  await write();
  expect(statSync(at(`repository/${path}`)).mode & 0o777).toBe(0o755);
});

it('says what is refused as the caller wants it', async () => {
  link('../outside', 'deploy');
  const folder = await Repository.open(at('repository'), {
    errorOf: refusals => new Error(JSON.stringify(refusals)),
  });
  for (const refused of [
    () => folder.readFiles([path]),
    () => folder.judge([{ path, content: 'new' }]),
    () => folder.apply([{ path, content: 'new' }]),
    () => folder.apply([{ path }]),
  ]) {
    const error = await refused().then(
      () => new Error('[]'),
      thrown => thrown,
    );
    expect(JSON.parse(error.message)).toMatchObject([
      { field: 'deploy', rule: 'PathIsLink' },
    ]);
  }
});

describe('what else is done with the files', () => {
  const more = (fails: boolean) => {
    const steps: string[] = [];
    const change: StagedChange = {
      commit: async () => {
        steps.push('commit');
        if (fails) {
          throw new Error('the disk of the other place');
        }
      },
      rollBack: async () => {
        steps.push('rollBack');
      },
      clean: async () => {
        steps.push('clean');
      },
    };
    return { steps, change };
  };

  it('happens after them, in folders that are there', async () => {
    const { steps, change } = more(false);
    const folder = await Repository.open(at('repository'));
    await folder.apply([{ path, content: 'new' }], async () => {
      steps.push(...readdirSync(at('repository')));
      return [change];
    });
    expect(steps).toEqual(['deploy', 'commit', 'clean']);
  });

  it('takes them back where it fails', async () => {
    const { steps, change } = more(true);
    const folder = await Repository.open(at('repository'));
    await expect(
      folder.apply([{ path, content: 'new' }], async () => [change]),
    ).rejects.toThrow('the disk of the other place');
    expect(steps).toEqual(['commit', 'rollBack', 'clean']);
    expect(readdirSync(at('repository'))).toEqual([]);
  });
});
