import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes a project that knows nothing of this repository but the packed files.
 * The lockfile comes along so that the versions are those the repository was tested with.
 *
 * @param {{ root: string, folder: string, tarballs: Map<string, string> }} project `tarballs`: package name → file
 */
export function bareProject({ root, folder, tarballs }) {
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
    dependencies: {
      ...files,
      react: '^18.0.2',
      'react-dom': '^18.0.2',
      'react-router-dom': '^6.30.2',
    },
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
  for (const name of ['yarn.lock', '.yarnrc.yml'])
    fs.copyFileSync(path.join(root, name), path.join(folder, name));
}

function pick(all, names) {
  return Object.fromEntries(names.map(name => [name, all[name]]));
}
