import { createMockDirectory } from '@backstage/backend-test-utils';
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import {
  changesOf,
  openWorkspace as open,
} from './__testUtils__/openWorkspace';
import { largestFile } from './readFileIn';

const mockDir = createMockDirectory();
const workspacePath = () => mockDir.resolve('workspace');
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

function expectOutsideUntouched() {
  expect(mockDir.content({ path: 'outside' })).toEqual({
    'ingress.yaml': 'untouched\n',
    'secret.txt': 'canary\n',
  });
}

describe('Repository', () => {
  it('writes files with mode 0644 and leaves nothing else behind', async () => {
    await write();
    expect(mockDir.content({ path: 'workspace' })).toEqual({
      deploy: { prod: { 'ingress.yaml': file.content } },
    });
    const { mode } = lstatSync(join(workspacePath(), file.path));
    expect((mode % 0o1000).toString(8)).toBe('644');
  });

  it('keeps to the target path', async () => {
    const workspace = await openWorkspace('./repository');
    await workspace.apply(changesOf({ write: [file], remove: [] }));
    expect(mockDir.content({ path: 'workspace' })).toEqual({
      repository: { deploy: { prod: { 'ingress.yaml': file.content } } },
    });
  });

  it('removes files and does not mind one that is gone already', async () => {
    await write();
    const workspace = await openWorkspace();
    await workspace.apply(
      changesOf({
        write: [],
        remove: [file.path, 'deploy/prod/gone.yaml'],
      }),
    );
    expect(mockDir.content({ path: 'workspace' })).toEqual({
      deploy: { prod: {} },
    });
  });

  it('reads the files that exist', async () => {
    mockDir.addContent({ workspace: { deploy: { 'a.yaml': 'a: 1\n' } } });
    const workspace = await openWorkspace();
    const found = await workspace.findFiles([
      'deploy/a.yaml',
      'deploy/missing.yaml',
      'nowhere/a.yaml',
    ]);
    expect([...found.readable]).toEqual([['deploy/a.yaml', 'a: 1\n']]);
    expect(found.unreadable.size).toBe(0);
    expect(mockDir.content({ path: 'workspace' })).toEqual({
      deploy: { 'a.yaml': 'a: 1\n' },
    });
  });
});

describe('paths', () => {
  it.each([
    '../outside/ingress.yaml',
    'deploy/../../outside/ingress.yaml',
    '/etc/ingress.yaml',
    'C:\\ingress.yaml',
    'deploy\\ingress.yaml',
    'deploy//ingress.yaml',
    'deploy/./ingress.yaml',
    '.git/config',
    '.GIT/config',
    'deploy/.git/hooks/pre-commit',
    'GIT~1/config',
    '.github/workflows/ci.yaml',
    'deploy/.env',
    'CODEOWNERS',
    'docs/codeowners',
    'deploy/Com1.yaml',
    'deploy/ ingress.yaml',
    'deploy/ingress.yaml ',
    'deploy/\u00e5.yaml',
    'deploy/\uff0e\uff0e/ingress.yaml',
    '%2e%2e/ingress.yaml',
    'file:///etc/ingress.yaml',
    '//server/share/ingress.yaml',
    'deploy/\u0000.yaml',
    'deploy/a\nb.yaml',
    'deploy/\u202egnp.yaml',
    'deploy/ingress.yaml.',
    'deploy/ingress.yaml:stream',
    'con/ingress.yaml',
    'deploy/aux.yaml',
    '',
    'a'.repeat(300),
    'a/'.repeat(600),
    '__proto__/../..',
  ])('refuses to write %j', async path => {
    await expect(write(path)).rejects.toThrow('PathOutsideClosedSet');
    expect(mockDir.content({ path: 'workspace' })).toEqual({});
    expectOutsideUntouched();
  });

  it.each(['..', '../outside', '/', '.git', 'a/../..', '~'])(
    'refuses the target path %j',
    async targetPath => {
      await expect(openWorkspace(targetPath)).rejects.toThrow(
        /targetPath: .*PathOutsideClosedSet/,
      );
    },
  );

  it('refuses the workspace itself as a file', async () => {
    await expect(write('.')).rejects.toThrow('PathIsNoFile');
  });

  it('refuses names that differ in case only', async () => {
    mockDir.addContent({ workspace: { Deploy: {} } });
    await expect(write()).rejects.toThrow(
      'deploy: Deploy exists and differs in case only',
    );
    mockDir.setContent({
      workspace: { deploy: { prod: { 'Ingress.yaml': 'theirs\n' } } },
    });
    await expect(write()).rejects.toThrow('PathCaseCollision');
  });

  it.each(['KUSTOMIZATION.YAML', 'Kustomization.yaml'])(
    'refuses kustomization.yaml beside %s, and writes no other file either',
    async twin => {
      const theirs = { deploy: { prod: { [twin]: 'theirs\n' } } };
      mockDir.setContent({ workspace: theirs });
      const workspace = await openWorkspace();
      const content = 'x';
      const paths = [file.path, 'deploy/prod/kustomization.yaml'];
      await expect(
        workspace.apply(
          changesOf({
            write: paths.map(path => ({ path, content })),
            remove: [],
          }),
        ),
      ).rejects.toThrow('deploy/prod/kustomization.yaml');
      expect(
        mockDir.content({ path: 'workspace', shouldReadAsText: true }),
      ).toEqual(theirs);
    },
  );

  it('leaves no folder behind that it made for a refused file', async () => {
    const workspace = await openWorkspace();
    const content = 'x';
    await expect(
      workspace.apply(
        changesOf({
          write: [
            { path: 'a/b/c/first.yaml', content },
            { path: 'a/b/.git/config', content },
          ],
          remove: [],
        }),
      ),
    ).rejects.toThrow('PathOutsideClosedSet');
    expect(mockDir.content({ path: 'workspace' })).toEqual({});
  });

  it('refuses a file in the place of a folder', async () => {
    mockDir.setContent({ workspace: { deploy: 'a file\n' } });
    await expect(write()).rejects.toThrow(/deploy: .*PathIsNoDirectory/);
    expect(
      mockDir.content({ path: 'workspace', shouldReadAsText: true }),
    ).toEqual({ deploy: 'a file\n' });
  });

  it('writes mode 0644 whatever the umask and the mode before', async () => {
    await write();
    chmodSync(join(workspacePath(), file.path), 0o777);
    const before = process.umask(0o077);
    await write().finally(() => process.umask(before));
    const { mode } = lstatSync(join(workspacePath(), file.path));
    expect((mode % 0o1000).toString(8)).toBe('644');
  });
});

describe('existing files', () => {
  it('refuses a directory or a pipe in the place of a file', async () => {
    mockDir.addContent({
      workspace: { deploy: { prod: { 'ingress.yaml': { 'x.txt': '' } } } },
    });
    await expect(write()).rejects.toThrow('PathIsNoFile');
    execFileSync('mkfifo', [join(workspacePath(), 'deploy/prod/pipe.yaml')]);
    const workspace = await openWorkspace();
    const found = await workspace.findFiles(['deploy/prod/pipe.yaml']);
    expect(found.unreadable.get('deploy/prod/pipe.yaml')?.rule).toBe(
      'PathIsNoFile',
    );
  });

  it('refuses a pipe and a socket in the place of a file', async () => {
    mockDir.addContent({ workspace: { deploy: { prod: {} } } });
    const path = join(workspacePath(), file.path);
    execFileSync('mkfifo', [path]);
    await expect(write()).rejects.toThrow(/ingress.yaml: .*PathIsNoFile/);
    rmSync(path);
    const server = createServer();
    await new Promise<void>(resolve => server.listen(path, resolve));
    try {
      await expect(write()).rejects.toThrow(/ingress.yaml: .*PathIsNoFile/);
      const workspace = await openWorkspace();
      const found = await workspace.findFiles([file.path]);
      expect(found.unreadable.get(file.path)?.rule).toBe('PathIsNoFile');
      await expect(
        workspace.apply(changesOf({ write: [], remove: [file.path] })),
      ).rejects.toThrow('PathIsNoFile');
    } finally {
      await new Promise(resolve => server.close(resolve));
    }
  });

  it('sets files aside that are too large or no UTF-8', async () => {
    mockDir.addContent({
      workspace: {
        deploy: {
          'fits.yaml': 'x'.repeat(largestFile),
          'large.yaml': 'x'.repeat(largestFile + 1),
          'latin1.yaml': Buffer.from([0x61, 0xe5]),
        },
      },
    });
    const workspace = await openWorkspace();
    const found = await workspace.findFiles([
      'deploy/fits.yaml',
      'deploy/large.yaml',
      'deploy/latin1.yaml',
    ]);
    expect([...found.readable.keys()]).toEqual(['deploy/fits.yaml']);
    expect(found.unreadable.get('deploy/large.yaml')?.rule).toBe(
      'FileTooLarge',
    );
    expect(found.unreadable.get('deploy/latin1.yaml')?.rule).toBe(
      'FileIsNotUtf8',
    );
  });

  it('leaves no half-written set when one place is refused', async () => {
    mockDir.addContent({
      workspace: { deploy: { 'a.yaml': 'old\n', 'b.yaml': { 'x.txt': 'x' } } },
    });
    const workspace = await openWorkspace();
    const content = 'new\n';
    await expect(
      workspace.apply(
        changesOf({
          write: ['deploy/a.yaml', 'deploy/b.yaml'].map(path => ({
            path,
            content,
          })),
          remove: [],
        }),
      ),
    ).rejects.toThrow('PathIsNoFile');
    expect(mockDir.content({ path: 'workspace/deploy' })).toEqual({
      'a.yaml': 'old\n',
      'b.yaml': { 'x.txt': 'x' },
    });
  });
});
