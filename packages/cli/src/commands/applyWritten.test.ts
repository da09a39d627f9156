import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WrittenExposure } from '@exposure/backstage-plugin-exposure-common';
import { OutputFolder } from '../files/OutputFolder';
import { applyWritten } from './applyWritten';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'exposure-apply-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

function plan(files: WrittenExposure['files']): WrittenExposure {
  return {
    files,
    changed: true,
    branch: '',
    title: '',
    body: '',
    shortBody: '',
    commitMessage: '',
    dnsRecords: [],
    droppedHostnames: [],
    warnings: [],
  };
}

it('puts nothing in place where a later file cannot be staged, and leaves no temporary file', async () => {
  const folder = await OutputFolder.open(dir);
  await applyWritten(folder, [
    plan([{ path: 'a.yaml', state: 'created', content: 'old' }]),
  ]);
  await expect(
    applyWritten(folder, [
      plan([
        { path: 'a.yaml', state: 'updated', content: 'new', before: 'old' },
        { path: 'a.yaml/b.yaml', state: 'created', content: 'new' },
      ]),
    ]),
  ).rejects.toThrow('(PathIsNoDirectory)');
  expect(readdirSync(dir)).toEqual(['a.yaml']);
  expect(readFileSync(join(dir, 'a.yaml'), 'utf8')).toBe('old');
});
