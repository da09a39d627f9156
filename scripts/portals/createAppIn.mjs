import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes a portal with Backstage's own `create-app`, without installing it.
 *
 * @param {string} folder
 * @param {{ version: string, frontend: 'new' | 'legacy', env: object }} options `version`: of create-app
 */
export function createAppIn(folder, { version, frontend, env }) {
  const parent = path.dirname(folder);
  fs.mkdirSync(parent, { recursive: true });
  const { status, stderr } = spawnSync(
    'npm',
    [
      ...['exec', '--yes', `--package=@backstage/create-app@${version}`, '--'],
      ...['backstage-create-app', '--skip-install', '--path', folder],
      ...(frontend === 'legacy' ? ['--legacy'] : []),
    ],
    // It asks for a name.
    { cwd: parent, env, input: 'portal\n', encoding: 'utf8' },
  );
  if (status !== 0) {
    throw new Error(`create-app ended with ${status}: ${stderr}`);
  }
}
