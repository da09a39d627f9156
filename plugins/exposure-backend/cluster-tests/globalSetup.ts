import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { programPath } from '@exposure/kubectl';
import { run } from './lane/run';

/**
 * Gives the tests a cluster: a control plane that is started for this run, or the one of KUBECONFIG.
 * A control plane that already runs is used, and left running, when EXPOSURE_CONTROL_PLANE_DIR names its folder.
 */
export default async function globalSetup(): Promise<void> {
  bringKubectl();
  const script = process.env.EXPOSURE_CONTROL_PLANE;
  if (script) {
    await startControlPlane(script);
  } else if (process.env.KUBECONFIG) {
    say(
      'Tests with DNS, ACME and faults are skipped: they need EXPOSURE_CONTROL_PLANE, and this is the cluster of KUBECONFIG.',
    );
  } else {
    throw new Error(
      'There is no cluster: set EXPOSURE_CONTROL_PLANE or KUBECONFIG.',
    );
  }
  await run('kubectl', ['get', 'namespaces']);
}

/** The one in PATH is the one that fits the cluster; where there is none, the one of the tests takes its place. */
function bringKubectl(): void {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  if (folders.some(folder => existsSync(path.join(folder, 'kubectl')))) {
    return;
  }
  const folder = path.dirname(programPath('kubectl'));
  process.env.PATH = [folder, ...folders].join(path.delimiter);
}

async function startControlPlane(script: string): Promise<void> {
  if (!process.env.EXPOSURE_CONTROL_PLANE_DIR) {
    const folder = await mkdtemp(path.join(tmpdir(), 'exposure-cluster-'));
    say(`Starting a control plane in ${folder} …`);
    process.env.EXPOSURE_CONTROL_PLANE_DIR = folder;
    process.env.EXPOSURE_CONTROL_PLANE_OURS = 'yes';
    await run(script, ['up', folder]);
  }
  const { stdout } = await run(script, [
    'env',
    process.env.EXPOSURE_CONTROL_PLANE_DIR,
  ]);
  for (const [, name, value] of stdout.matchAll(/([A-Z_]+)=(\S+)/g)) {
    if (name) {
      process.env[name] = value;
    }
  }
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
