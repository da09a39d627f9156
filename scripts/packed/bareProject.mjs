import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes a project that knows nothing of this repository but the packed files, and has what they expect of a portal.
 * The lockfile comes along so that the versions are those the repository was tested with.
 *
 * @param {{ root: string, folder: string, tarballs: Map<string, string>, manifests: object[] }} project
 *   `tarballs`: package name → file; `manifests`: the package.json of each
 */
export function bareProject({ root, folder, tarballs, manifests }) {
  const { packageManager, resolutions, devDependencies } = JSON.parse(
    fs.readFileSync(path.join(root, 'package.json'), 'utf8'),
  );
  const files = Object.fromEntries(
    [...tarballs].map(([name, file]) => [name, `file:${file}`]),
  );
  const manifest = {
    name: 'bare',
    private: true,
    packageManager,
    dependencies: { ...expectedOfPortals(manifests), ...files },
    devDependencies: pick(devDependencies, [
      '@types/node',
      'esbuild',
      'typescript',
    ]),
    resolutions: { ...resolutions, ...files },
  };
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify(manifest, null, 2),
  );
  for (const name of ['yarn.lock', '.yarnrc.yml']) {
    fs.copyFileSync(path.join(root, name), path.join(folder, name));
  }
}

/** The peers in the versions that the packages themselves are developed with. */
function expectedOfPortals(manifests) {
  return Object.assign(
    {},
    ...manifests.map(({ peerDependencies = {}, devDependencies }) =>
      pick(devDependencies, Object.keys(peerDependencies)),
    ),
  );
}

function pick(all, names) {
  return Object.fromEntries(names.map(name => [name, all[name]]));
}
