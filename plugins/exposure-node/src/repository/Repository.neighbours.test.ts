import { createMockDirectory } from '@backstage/backend-test-utils';
import { neighbourLimits } from '@exposure/backstage-plugin-exposure-common';
import { symlinkSync } from 'node:fs';
import { largestFile } from './readFileIn';
import { openWorkspace } from './__testUtils__/openWorkspace';

const mockDir = createMockDirectory();

async function list(folder = 'deploy/prod') {
  const workspace = await openWorkspace(mockDir.resolve('workspace'));
  const { files, skipped } = await workspace.readNeighbours(folder);
  return { paths: [...files.keys()], files, skipped };
}

it('lists the exposure’s folder first, then the others by name', async () => {
  mockDir.setContent({
    workspace: {
      'z.yaml': 'z',
      'README.md': 'no',
      base: { 'b.yml': 'b', 'a.yaml': 'a' },
      deploy: { prod: { 'ours.yaml': 'ours', sub: { 'x.yaml': 'x' } } },
      '.github': { workflows: { 'ci.yaml': 'ci' } },
      '.git': { 'config.yaml': 'git' },
      node_modules: { a: { 'a.yaml': 'package' } },
    },
  });
  const { paths, files, skipped } = await list();
  expect(paths).toEqual([
    'deploy/prod/ours.yaml',
    'deploy/prod/sub/x.yaml',
    'z.yaml',
    'base/a.yaml',
    'base/b.yml',
  ]);
  expect(files.get('base/a.yaml')).toBe('a');
  expect(skipped).toEqual([]);
});

it('says what it did not look at, and follows no link', async () => {
  mockDir.setContent({
    workspace: {
      'large.yaml': 'x'.repeat(largestFile + 1),
      'latin1.yaml': Buffer.from([0x61, 0xe5]),
      'fine.yaml': 'fine',
    },
    outside: { 'secret.yaml': 'canary' },
  });
  const link = (target: string, path: string) =>
    symlinkSync(target, mockDir.resolve(`workspace/${path}`));
  link('../outside/secret.yaml', 'link.yaml');
  link('../outside', 'folder');
  link('.', 'loop');
  const { paths, skipped } = await list();
  expect(paths).toEqual(['fine.yaml']);
  expect(skipped).toEqual([
    { path: 'folder', because: 'it is a link' },
    { path: 'large.yaml', because: 'it is too large' },
    { path: 'latin1.yaml', because: 'it is not UTF-8 text' },
    { path: 'link.yaml', because: 'it is a link' },
    { path: 'loop', because: 'it is a link' },
  ]);
});

it('begins nowhere where the exposure’s folder is a link', async () => {
  mockDir.setContent({
    workspace: { 'a.yaml': 'a', deploy: {} },
    outside: { 'secret.yaml': 'canary' },
  });
  symlinkSync('../../outside', mockDir.resolve('workspace/deploy/prod'));
  const { paths, skipped } = await list();
  expect(paths).toEqual(['a.yaml']);
  expect(skipped).toEqual([{ path: 'deploy/prod', because: 'it is a link' }]);
});

it('does not go too deep', async () => {
  const deep = Array.from({ length: neighbourLimits.depth + 2 }, () => 'd');
  const path = `workspace/${deep.join('/')}/a.yaml`;
  mockDir.setContent({ [path]: 'a', 'workspace/b.yaml': 'b' });
  const { paths, skipped } = await list();
  expect(paths).toEqual(['b.yaml']);
  expect(skipped).toEqual([
    {
      path: deep.slice(0, neighbourLimits.depth + 1).join('/'),
      because: 'it is nested too deeply',
    },
  ]);
});

it('stops at its limit of files, the exposure’s own before all others', async () => {
  const many = Object.fromEntries(
    Array.from({ length: neighbourLimits.files }, (_, n) => [`${n}.yaml`, '']),
  );
  mockDir.setContent({
    workspace: { a: many, deploy: { prod: { 'ours.yaml': 'ours' } } },
  });
  const { paths, skipped } = await list();
  expect(paths).toHaveLength(neighbourLimits.files);
  expect(paths[0]).toBe('deploy/prod/ours.yaml');
  expect(skipped).toEqual([
    { path: '.', because: 'only the first 2000 files were checked' },
  ]);
});

it('stops at its limit of bytes', async () => {
  const text = 'x'.repeat(largestFile);
  const files = neighbourLimits.bytes / largestFile;
  mockDir.setContent({
    workspace: Object.fromEntries(
      Array.from({ length: files + 5 }, (_, n) => [`${n}.yaml`, text]),
    ),
  });
  const { paths, skipped } = await list();
  expect(paths).toHaveLength(files);
  expect(skipped).toHaveLength(1);
});

it.each(['../outside', '/etc', '.git'])('refuses the folder %j', async path => {
  mockDir.setContent({ workspace: {} });
  await expect(list(path)).rejects.toThrow('PathOutsideClosedSet');
});
