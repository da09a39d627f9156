import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { readAllGolden } from '@exposure/fixtures';
import { kubectlOffline } from '@exposure/kubectl';

const fixtures = resolve(
  __dirname,
  '../../../../plugins/exposure-common/src/manifests/__fixtures__',
);

/** A repository for each golden case. */
const repositories = mkdtempSync(join(tmpdir(), 'exposure-written-'));
afterAll(() => rmSync(repositories, { recursive: true }));

for (const { name, expected } of readAllGolden(fixtures)) {
  for (const [path, content] of expected) {
    const file = join(repositories, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Paths of everything below a folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const kustomizations = filesBelow(repositories).filter(path =>
  path.endsWith('/kustomization.yaml'),
);

const kindsIn = (yaml: string) =>
  [...yaml.matchAll(/^kind: (.*)$/gm)].map(([, kind]) => kind).sort();

describe('real kubectl', () => {
  it('builds every written kustomization, with all objects of its folder', async () => {
    expect(kustomizations.length).toBeGreaterThan(20);
    for (const path of kustomizations) {
      const folder = dirname(path);
      const built = await kubectlOffline(['kustomize', folder]);
      const written = filesBelow(folder).filter(file => file !== path);
      expect([folder, ...kindsIn(built)]).toEqual([
        folder,
        ...written.flatMap(file => kindsIn(readFileSync(file, 'utf8'))).sort(),
      ]);
    }
  });
});
