import { createMockDirectory } from '@backstage/backend-test-utils';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  renameSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  changesOf,
  openWorkspace as open,
} from './__testUtils__/openWorkspace';

const mockDir = createMockDirectory();
const workspacePath = () => mockDir.resolve('workspace');
const outside = () => mockDir.resolve('outside');
const file = { path: 'deploy/prod/ingress.yaml', content: 'kind: Ingress\n' };

beforeEach(() => {
  mockDir.setContent({
    workspace: {},
    outside: { 'ingress.yaml': 'untouched\n', 'secret.txt': 'canary\n' },
  });
});

const openWorkspace = (targetPath = '.') => open(workspacePath(), targetPath);

async function write(path = file.path) {
  const workspace = await openWorkspace();
  await workspace.apply(changesOf({ write: [{ ...file, path }], remove: [] }));
}

/** A link in the workspace that points to a place outside. */
function link(target: string, path: string) {
  symlinkSync(target, join(workspacePath(), path));
}

function expectOutsideUntouched() {
  expect(mockDir.content({ path: 'outside' })).toEqual({
    'ingress.yaml': 'untouched\n',
    'secret.txt': 'canary\n',
  });
}

describe('links', () => {
  it.each<[string, () => void]>([
    ['a directory that is a link', () => link(outside(), 'deploy')],
    [
      'a chain of links',
      () => {
        link(outside(), 'second');
        link('second', 'deploy');
      },
    ],
    ['a relative link', () => link('../outside', 'deploy')],
    ['a dangling link', () => link('../nothing', 'deploy')],
    ['a dangling absolute link', () => link('/nowhere/at/all', 'deploy')],
    ['a loop', () => link('deploy', 'deploy')],
    [
      'a loop of two links',
      () => {
        link('second', 'deploy');
        link('deploy', 'second');
      },
    ],
    ['a link to the root of the machine', () => link('/', 'deploy')],
    ['a link to /proc/self/root', () => link('/proc/self/root/tmp', 'deploy')],
    ['a link to /proc/self/cwd', () => link('/proc/self/cwd', 'deploy')],
    [
      'a chain whose middle is dangling',
      () => {
        link('gone/further', 'second');
        link('second', 'deploy');
      },
    ],
    ['a link that stays inside', () => link('.', 'deploy')],
    [
      'a link further down',
      () => {
        mkdirSync(join(workspacePath(), 'deploy'));
        link(outside(), 'deploy/prod');
      },
    ],
  ])('refuses %s', async (_, arrange) => {
    arrange();
    await expect(write()).rejects.toThrow('PathIsLink');
    expectOutsideUntouched();
    expect(readdirSync(mockDir.path).sort()).toEqual(['outside', 'workspace']);
  });

  it.each([
    '../../../outside/ingress.yaml',
    '../../../outside/new.yaml',
    '/proc/self/environ',
    '/etc/passwd',
    '/dev/null',
    'ingress.yaml',
  ])('refuses a file that is a link to %s', async target => {
    mkdirSync(join(workspacePath(), 'deploy/prod'), { recursive: true });
    link(target, file.path);
    await expect(write()).rejects.toThrow('PathIsLink');
    expectOutsideUntouched();
  });

  it('replaces a file with a second name outside, and leaves that name alone', async () => {
    mkdirSync(join(workspacePath(), 'deploy/prod'), { recursive: true });
    linkSync(
      join(outside(), 'ingress.yaml'),
      join(workspacePath(), 'deploy/prod/ingress.yaml'),
    );
    const workspace = await openWorkspace();
    const found = await workspace.findFiles([file.path]);
    expect([...found.readable]).toEqual([]);
    expect(found.unreadable.get(file.path)).toMatchObject({
      rule: 'PathIsLink',
      message: expect.stringContaining('hard link'),
    });
    const plan = [{ path: file.path, state: 'created' as const, content: 'x' }];
    await expect(workspace.apply(plan)).rejects.toThrow(
      'deploy/prod/ingress.yaml',
    );
    await write();
    expectOutsideUntouched();
    expect(mockDir.content({ path: 'workspace/deploy/prod' })).toEqual({
      'ingress.yaml': file.content,
    });
  });

  it('refuses a target path that is a link', async () => {
    link(outside(), 'repository');
    await expect(openWorkspace('repository')).rejects.toThrow('PathIsLink');
  });

  it('does not read or remove through a link', async () => {
    mockDir.addContent({ workspace: { deploy: { prod: {} } } });
    link('../../../outside/secret.txt', file.path);
    const workspace = await openWorkspace();
    const found = await workspace.findFiles([file.path]);
    expect(found.readable.size).toBe(0);
    expect(found.unreadable.get(file.path)?.rule).toBe('PathIsLink');
    await expect(
      workspace.apply(changesOf({ write: [], remove: [file.path] })),
    ).rejects.toThrow('PathIsLink');
    expectOutsideUntouched();
  });

  it.each(['ingress.yaml', 'deploy/ingress.yaml'])(
    'notices a root that was replaced by a link after it was opened (%s)',
    async path => {
      mockDir.addContent({ workspace: { repository: {} } });
      const workspace = await openWorkspace('repository');
      renameSync(
        join(workspacePath(), 'repository'),
        join(workspacePath(), 'moved'),
      );
      link(outside(), 'repository');
      for (const change of [
        { write: [{ path, content: 'evil' }], remove: [] },
        { write: [], remove: [path] },
      ]) {
        await expect(workspace.apply(changesOf(change))).rejects.toThrow(
          'PathIsLink',
        );
      }
      const found = await workspace
        .findFiles([path])
        .catch(() => ({ readable: new Map() }));
      expect(found.readable.size).toBe(0);
      expectOutsideUntouched();
    },
  );

  it('notices a directory that was replaced by another one', async () => {
    mockDir.addContent({ workspace: { repository: {}, other: {} } });
    const workspace = await openWorkspace('repository');
    const [repository, other] = ['repository', 'other'].map(name =>
      join(workspacePath(), name),
    );
    renameSync(repository ?? '', `${repository}-old`);
    renameSync(other ?? '', repository ?? '');
    await expect(
      workspace.apply(
        changesOf({ write: [{ ...file, path: 'a.yaml' }], remove: [] }),
      ),
    ).rejects.toThrow('PathChanged');
    expect(readdirSync(repository ?? '')).toEqual([]);
  });
});
