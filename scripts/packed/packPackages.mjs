import path from 'node:path';
import { yarnIn } from '../processes/yarnIn.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { say } from '../setup/say.mjs';
import { judgeTarball } from './judgeTarball.mjs';
import { lintTarball } from './lintTarball.mjs';
import { publishablePackages } from './publishablePackages.mjs';
import { publishOrder } from './publishOrder.mjs';
import { readTarball } from './readTarball.mjs';

// What a package brings besides its code: a portal reads them out of node_modules, and the guide says from where.
const brings = new Map([
  [
    '@exposure/backstage-plugin-scaffolder-backend-module-exposure',
    [
      'docs/install.md',
      'templates/expose-service/template.yaml',
      'templates/change-exposure/template.yaml',
      'templates/retire-exposure/template.yaml',
    ],
  ],
  [
    '@exposure/backstage-plugin-exposure-backend',
    ['migrations/20261101000000_init.js'],
  ],
]);

/**
 * Packs everything that is published into a folder and says what is wrong with it.
 *
 * @returns {Promise<{ packages: { folder: string, manifest: Record<string, any>, tarball: string }[], faults: number }>} in the order of publishing
 */
export async function packPackages(toolchain, folder) {
  const packages = publishOrder(publishablePackages(repositoryRoot)).map(
    one => ({
      ...one,
      tarball: path.join(folder, `${path.basename(one.folder)}.tgz`),
    }),
  );
  let faults = 0;
  for (const { folder: cwd, manifest, tarball } of packages) {
    const { code } = await yarnIn(toolchain, cwd, ['pack', '--out', tarball]);
    const sentences =
      code === 0
        ? [
            ...judgeTarball(
              await readTarball(tarball),
              brings.get(manifest.name),
            ),
            ...(await lintTarball(tarball)),
          ]
        : [`it cannot be packed (exit status ${code})`];
    for (const sentence of sentences) {
      say(`FAILED: ${manifest.name}: ${sentence}`);
    }
    if (sentences.length === 0) {
      say(`ok: ${manifest.name} ${manifest.version} is packed whole`);
    }
    faults += sentences.length;
  }
  return { packages, faults };
}
