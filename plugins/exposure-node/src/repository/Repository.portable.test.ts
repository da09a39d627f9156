import { createMockDirectory } from '@backstage/backend-test-utils';
import { existsSync, renameSync, symlinkSync } from 'node:fs';
import { interceptFileCalls } from './__testUtils__/fileCalls';
import { changesOf, openWorkspace } from './__testUtils__/openWorkspace';

// As on macOS and Windows, where names cannot be looked up from open directories.
jest.mock('node:fs', () => {
  const fs = jest.requireActual('node:fs');
  const isThere = (path: string) =>
    path !== '/proc/self/fd' && fs.existsSync(path);
  return { ...fs, existsSync: isThere };
});

const mockDir = createMockDirectory();
const at = (path: string) => mockDir.resolve(path);
const outside = { 'ingress.yaml': 'untouched\n' };

const change = changesOf({
  write: [
    { path: 'deploy/prod/ingress.yaml', content: 'new\n' },
    { path: 'deploy/prod/new/certificate.yaml', content: 'new\n' },
  ],
  remove: ['deploy/prod/old.yaml'],
});

function arrange() {
  mockDir.setContent({
    workspace: {
      deploy: { prod: { 'ingress.yaml': 'before\n', 'old.yaml': 'before\n' } },
    },
    outside,
  });
}

beforeEach(arrange);
afterEach(() => jest.restoreAllMocks());

/** The calls that name a path below the open directories of Linux. */
const openDirectoryCalls: string[] = [];

function swapBefore(number: number, path: string) {
  let count = 0;
  interceptFileCalls((_, args, call) => {
    count += 1;
    openDirectoryCalls.push(
      ...args.map(String).filter(arg => arg.startsWith('/proc/')),
    );
    if (count === number && existsSync(at(path))) {
      renameSync(at(path), at(`${path}-aside`));
      symlinkSync(at('outside'), at(path));
    }
    return call(...args);
  });
  return () => count;
}

it('writes, reads and removes', async () => {
  const made = swapBefore(0, 'workspace');
  const repository = await openWorkspace(at('workspace'));
  await repository.apply(change);
  expect(mockDir.content({ path: 'workspace/deploy/prod' })).toEqual({
    'ingress.yaml': 'new\n',
    new: { 'certificate.yaml': 'new\n' },
  });
  const found = await repository.readFiles(change.map(({ path }) => path));
  expect([...found.values()]).toEqual(['new\n', 'new\n']);
  expect(made()).toBeGreaterThan(50);
  expect(openDirectoryCalls).toEqual([]);
});

it.each(['workspace', 'workspace/deploy', 'workspace/deploy/prod'])(
  'leaves nothing outside where %s is swapped for a link, between whatever calls',
  async path => {
    // Not before the first one: whoever swaps the workspace then has chosen the workspace.
    let number = 1;
    let made = Infinity;
    while (made >= number) {
      number += 1;
      arrange();
      const count = swapBefore(number, path);
      const error = await openWorkspace(at('workspace'))
        .then(repository => repository.apply(change))
        .catch(thrown => thrown);
      jest.restoreAllMocks();
      expect(error?.name ?? 'InputError').toBe('InputError');
      expect(mockDir.content({ path: 'outside' })).toEqual(outside);
      made = count();
    }
    expect(number).toBeGreaterThan(50);
  },
);
