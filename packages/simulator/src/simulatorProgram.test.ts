import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createMockDirectory } from '@backstage/backend-test-utils';
import { load } from 'js-yaml';

const program = resolve(__dirname, '../bin/exposure-simulator.js');

function start(...args: string[]) {
  return spawn(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

describe('exposure-simulator', () => {
  const folder = createMockDirectory();

  it('writes a configuration for its owner alone, says ready, and ends on SIGTERM', async () => {
    const file = folder.resolve('world/app-config.yaml');
    const running = start(
      'start',
      '--config-out',
      file,
      '--portal',
      'http://localhost:3000',
    );
    const [line] = await once(createInterface(running.stdout), 'line');
    expect(line).toMatch(/^ready: http:\/\/127\.0\.0\.1:\d+$/);
    expect(load(await readFile(file, 'utf8'))).toMatchObject({
      exposure: { environments: { 'prod-eu': { cluster: 'prod-eu' } } },
      integrations: { github: [{ host: line.slice('ready: http://'.length) }] },
    });
    // The lowest nine bits of a mode are the permissions.
    expect((await stat(file)).mode % 0o1000).toBe(0o600);
    running.kill('SIGTERM');
    expect(await once(running, 'exit')).toEqual([0, null]);
  });

  it.each([
    ['the command must be start', []],
    ['--config-out must name a file', ['start']],
    [
      '--speed must be a number',
      ['start', '--config-out', 'x', '--speed', 'fast'],
    ],
    [
      '--portal must be a URL',
      ['start', '--config-out', 'x', '--portal', 'ftp://x'],
    ],
    ["Unknown option '--wrong'", ['start', '--wrong']],
  ])('says %s', async (message, args) => {
    const running = start(...args);
    const [line] = await once(createInterface(running.stderr), 'line');
    expect(line).toContain(`exposure-simulator: ${message}`);
    expect(await once(running, 'exit')).toEqual([2, null]);
  });
});
