import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { JsonObject } from '@backstage/types';
import { objectListCommand } from '@exposure/backstage-plugin-exposure-common';
import type { ExposureStatus } from '@exposure/backstage-plugin-exposure-common';
import type { Component } from './component';
import { kubectl } from './kubectl';
import { recordDns } from './recordDns';
import { run } from './run';

/**
 * What `exposure explain` says about a component, from what kubectl prints and from recorded DNS answers:
 * a process of its own, which never sees the cluster.
 */
export async function explain(
  config: JsonObject,
  component: Component,
): Promise<ExposureStatus[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'exposure-explain-'));
  const file = async (name: string, content: string) => {
    const written = path.join(folder, name);
    await writeFile(written, content);
    return written;
  };
  const answers = await recordDns(config, component);
  const args = [
    '--config',
    await file('app-config.yaml', JSON.stringify(config)),
    '--objects',
    `real=${await file(
      'objects.json',
      await kubectl(objectListCommand.split(' ').slice(1)),
    )}`,
    '--dns',
    await file('answers.json', JSON.stringify(answers)),
    '--host',
    component.hostname,
    '--output',
    'json',
  ];
  const cli = path.dirname(require.resolve('@exposure/cli/package.json'));
  const { stdout } = await run(
    process.execPath,
    [path.join(cli, 'bin/exposure.js'), 'explain', ...args],
    { allowed: [1] },
  );
  return JSON.parse(stdout);
}
