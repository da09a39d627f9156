import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { kubectlOffline } from '@exposure/kubectl';

const fixtures = resolve(
  __dirname,
  '../../../../plugins/exposure-common/src/manifests/__fixtures__',
);

/** Paths of everything below a folder. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

const kustomizations = filesBelow(fixtures).filter(path =>
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
