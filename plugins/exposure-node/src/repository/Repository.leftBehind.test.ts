import { createMockDirectory } from '@backstage/backend-test-utils';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { failure, interceptFileCalls } from './__testUtils__/fileCalls';
import { changesOf, openWorkspace } from './__testUtils__/openWorkspace';

const mockDir = createMockDirectory();
const folder = 'deploy/prod';

const change = {
  write: ['a', 'b', 'c', 'new/d'].map(name => ({
    path: `${folder}/${name}.yaml`,
    content: `new ${name}\n`,
  })),
  remove: [`${folder}/old.yaml`],
};

const before = {
  'a.yaml': 'old a\n',
  'b.yaml': 'old b\n',
  'c.yaml': 'old c\n',
  'old.yaml': 'old old\n',
};

beforeEach(() => mockDir.setContent({ [folder]: { ...before } }));
afterEach(() => jest.restoreAllMocks());

const isTemporary = (path: string) => basename(path).startsWith('.exposure-');

type Paths = [from: string, to: string];

/** The file system, with a `rename` or an `unlink` that fails where a test says so. */
function failCalls(fails: {
  rename?: (...paths: Paths) => boolean;
  unlink?: (path: string) => boolean;
}): void {
  interceptFileCalls(async (name, args, call) => {
    const [from = '', to = ''] = args.map(String);
    const isFailing =
      (name === 'rename' && fails.rename?.(from, to)) ||
      (name === 'unlink' && fails.unlink?.(from));
    if (isFailing) {
      throw failure('EIO');
    }
    return call(...args);
  });
}

/** The removal comes last and fails; what was put in place before goes back, but for the named file. */
const lastFails = (...names: string[]) => ({
  unlink: (path: string) => basename(path) === 'old.yaml',
  rename: (...[from, to]: Paths) =>
    isTemporary(from) && names.includes(basename(to)) && isBackup(from),
});

const isBackup = (path: string) => readFileSync(path, 'utf8').startsWith('old');

async function apply(fails: Parameters<typeof failCalls>[0]): Promise<Error> {
  failCalls(fails);
  const workspace = await openWorkspace(mockDir.path);
  return workspace.apply(changesOf(change)).then(
    () => new Error('nothing failed'),
    thrown => thrown,
  );
}

const names = () => readdirSync(mockDir.resolve(folder)).sort();
const content = (name: string) =>
  readFileSync(join(mockDir.resolve(folder), name), 'utf8');

describe('what cannot be put back', () => {
  it('does not keep the others from being put back, and its old content is kept and named', async () => {
    const error = await apply(lastFails('b.yaml'));
    expect(error.name).toBe('InputError');
    const [first, ...lines] = error.message.split('\n');
    expect(first).toMatch(/^deploy\/prod\/old\.yaml: .*\(FileNotWritten\)$/);
    expect(lines).toHaveLength(1);
    const kept =
      /^deploy\/prod\/b\.yaml: .* deploy\/prod\/(\.exposure-\S+\.tmp) \(FilesLeftBehind\)$/.exec(
        lines[0] ?? '',
      )?.[1];
    expect(names()).toEqual([kept, ...Object.keys(before)]);
    expect(content(kept ?? '')).toBe('old b\n');
    for (const name of ['a.yaml', 'c.yaml', 'old.yaml'] as const) {
      expect(content(name)).toBe(before[name]);
    }
  });

  it('is named file by file', async () => {
    const error = await apply(lastFails('a.yaml', 'c.yaml'));
    const kept = [...error.message.matchAll(/(\.exposure-\S+\.tmp)/g)].map(
      ([name = '']) => content(name),
    );
    expect(kept.sort()).toEqual(['old a\n', 'old c\n']);
    expect(content('b.yaml')).toBe('old b\n');
  });

  it('may be a removed file', async () => {
    failCalls({
      rename: (from, to) => isTemporary(from) && basename(to) === 'old.yaml',
      unlink: path => basename(path) === 'a.yaml',
    });
    const workspace = await openWorkspace(mockDir.path);
    const twice = changesOf({ remove: [...change.remove, `${folder}/a.yaml`] });
    const error = await workspace.apply(twice).catch(thrown => thrown);
    const kept = /(\.exposure-\S+\.tmp)/.exec(error.message)?.[1] ?? '';
    expect(content(kept)).toBe('old old\n');
    expect(content('a.yaml')).toBe('old a\n');
  });
});

describe('what cannot be cleaned up', () => {
  it('does not keep the folders that were made from being taken away', async () => {
    let failures = 0;
    const error = await apply({
      unlink: path =>
        basename(path) === 'old.yaml' ||
        (isTemporary(path) && (failures += 1) === 1),
    });
    expect(error.message).toContain('(FileNotWritten)');
    expect(error.message).toContain('(FilesLeftBehind)');
    expect(names().filter(name => !isTemporary(name))).toEqual(
      Object.keys(before),
    );
  });

  it('is told after everything was written, too', async () => {
    const error = await apply({
      unlink: path => isTemporary(path) && existsSync(path),
    });
    expect(error.name).toBe('InputError');
    expect(error.message).toMatch(
      /^(?:deploy\/prod\/\.exposure-\S+: .*\(FilesLeftBehind\)(?:\n|$))+$/,
    );
    const left = names().filter(isTemporary);
    expect(left.length).toBeGreaterThan(0);
    for (const name of left) {
      expect(error.message).toContain(name);
    }
  });
});
