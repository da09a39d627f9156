import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { withSetupLock } from './setupLock.mjs';

const lockFile = () =>
  path.join(
    fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-lock-')),
    'setup.lock',
  );

test('two set-ups run one after the other', async () => {
  const file = lockFile();
  const steps = [];
  let finish;
  const first = withSetupLock(file, async () => {
    steps.push('first begins');
    await new Promise(resolve => (finish = resolve));
    steps.push('first ends');
  });
  const second = withSetupLock(file, async () => steps.push('second'));
  finish();
  await Promise.all([first, second]);
  assert.deepEqual(steps, ['first begins', 'first ends', 'second']);
  assert.equal(fs.existsSync(file), false);
});

test('the lock of a process that died is taken over', async () => {
  const file = lockFile();
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  fs.writeFileSync(file, String(pid));
  assert.equal(await withSetupLock(file, async () => 'done'), 'done');
});
