import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutputFolder } from './OutputFolder';

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
  const folder = await OutputFolder.open(at('repository'));
  const staged = await folder.stage(path, 'new');
  await staged.commit();
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
    const folder = await OutputFolder.open(at('repository'));
    await expect(write()).rejects.toThrow('(PathIsLink)');
    await expect(folder.read(path)).rejects.toThrow('(PathIsLink)');
    await expect(folder.stageRemoval(path)).rejects.toThrow('(PathIsLink)');
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
    if (isFile) writeFileSync(at(`repository/${twin}`), 'theirs');
    const before = readdirSync(at('repository'), { recursive: true });
    await expect(write()).rejects.toThrow(
      new RegExp(`^${twin} exists .*\\(PathCaseCollision\\)$`),
    );
    expect(readdirSync(at('repository'), { recursive: true })).toEqual(before);
  },
);

it('does not say anything else of a file that is too large or no text', async () => {
  mkdirSync(at('repository/deploy/prod'), { recursive: true });
  const folder = await OutputFolder.open(at('repository'));
  writeFileSync(at(`repository/${path}`), 'x'.repeat(256 * 1024 + 1));
  await expect(folder.read(path)).rejects.toThrow('(FileTooLarge)');
  writeFileSync(at(`repository/${path}`), Buffer.from([0x61, 0xe5]));
  await expect(folder.read(path)).rejects.toThrow('(FileIsNotUtf8)');
});
