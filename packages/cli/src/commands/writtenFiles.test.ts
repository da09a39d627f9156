import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import {
  buildManifests,
  exposureFilePaths,
  parseRequest,
} from '@exposure/backstage-plugin-exposure-common';
import type { Manifest } from '@exposure/backstage-plugin-exposure-common';
import { kubectlOffline } from '@exposure/kubectl';
import { readPlatform } from '../files/readPlatform';
import { readYamlFile } from '../files/readYamlFile';

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
      const printed = await kubectlOffline([
        'annotate',
        '--local',
        '--overwrite',
        ...files
          .filter(path => !path.endsWith('kustomization.yaml'))
          .flatMap(path => ['-f', path]),
        'mark=1',
        '-o',
        'json',
      ]);
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
      const built = await kubectlOffline(['kustomize', folder]);
      expect(built.match(/^kind: /gm)).toHaveLength(manifests.length);
      expect(
        readFileSync(join(folder, 'kustomization.yaml'), 'utf8'),
      ).toContain('resources:');
    }
  }, 60_000);
});
