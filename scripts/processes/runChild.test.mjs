import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runChild } from './runChild.mjs';

const runChildFile = fileURLToPath(new URL('./runChild.mjs', import.meta.url));

// A command that starts a child of its own and stays. Both hold the pipe of standard output, and so does whoever
// starts them: it closes when the last of them is gone, which a look at process ids could not tell from a dead
// process that nobody has buried yet.
const family = `
  require('node:child_process').spawn(
    process.execPath,
    ['-e', 'console.log("grown up"); setInterval(() => {}, 1000)'],
    { stdio: 'inherit' },
  );
  setInterval(() => {}, 1000);
`;

async function startFamily() {
  const parent = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { runChild } from ${JSON.stringify(runChildFile)};
       await runChild(process.execPath, ['-e', ${JSON.stringify(family)}]);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const [line] = await once(parent.stdout, 'data');
  assert.equal(String(line), 'grown up\n');
  return parent;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL']) {
  test(`${signal} ends the whole family`, { timeout: 20_000 }, async () => {
    const parent = await startFamily();
    const closed = once(parent.stdout, 'close');
    assert.equal(parent.stdout.closed, false);
    parent.kill(signal);
    await closed;
  });
}

test('the exit code of the command is ours', async () => {
  const { code } = await runChild(process.execPath, ['-e', 'process.exit(7)']);
  assert.equal(code, 7);
});

test('output that is shown is also kept, to explain a failure', async () => {
  const script =
    'console.log("to out"); console.error("to err"); process.exit(1)';
  const { code, output } = await runChild(process.execPath, ['-e', script], {
    output: 'standardError',
  });
  assert.equal(code, 1);
  assert.match(output, /to out/);
  assert.match(output, /to err/);
});

test('a command that does not exist is named', async () => {
  const { code, output } = await runChild('no-such-command-here', [], {
    output: 'standardError',
  });
  assert.equal(code, 127);
  assert.match(output, /no-such-command-here does not start/);
});
