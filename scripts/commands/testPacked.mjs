import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bareProject } from '../packed/bareProject.mjs';
import { entriesOf } from '../packed/entriesOf.mjs';
import { entryChecks } from '../packed/entryChecks.mjs';
import { guideCheck } from '../packed/guideCheck.mjs';
import { packPackages } from '../packed/packPackages.mjs';
import { runChild } from '../processes/runChild.mjs';
import { yarnIn } from '../processes/yarnIn.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { say, sayWhile } from '../setup/say.mjs';

/**
 * Packs every package that is published, judges what lies in the files, installs them into a bare folder and uses each
 * entry. Needs `npm run build` before.
 */
export async function testPacked({ toolchain }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-packed-'));
  try {
    return await installAndUse(toolchain, fs.realpathSync(folder));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function installAndUse(toolchain, folder) {
  const { packages, faults } = await packPackages(toolchain, folder);
  const tarballs = new Map(
    packages.map(({ manifest, tarball }) => [manifest.name, tarball]),
  );
  bareProject({
    root: repositoryRoot,
    folder,
    tarballs,
    manifests: packages.map(({ manifest }) => manifest),
  });
  const { code } = await sayWhile(
    'Installing the packed files into a bare folder',
    () =>
      yarnIn(toolchain, folder, ['install'], {
        YARN_ENABLE_IMMUTABLE_INSTALLS: 'false',
      }),
  );
  const used = code || (await useEntries(toolchain, folder, packages));
  return used || (faults === 0 ? 0 : 1);
}

async function useEntries(toolchain, folder, packages) {
  const checks = [
    ...entryChecks(packages.flatMap(({ manifest }) => entriesOf(manifest))),
    ...packages.flatMap(({ manifest }) => binChecks(manifest)),
    guideCheck(repositoryRoot),
  ];
  let failures = 0;
  for (const { title, file, content, run } of checks) {
    if (file) {
      fs.writeFileSync(path.join(folder, file), content);
    }
    const { code } = await runChild(toolchain.node, run, {
      cwd: folder,
      env: toolchain.env,
      output: 'standardError',
    });
    say(`${code === 0 ? 'ok' : 'FAILED'}: ${title}`);
    if (code !== 0) {
      failures += 1;
    }
  }
  say(`${checks.length - failures} of ${checks.length} entries work.`);
  return failures === 0 ? 0 : 1;
}

function binChecks({ name, bin = {} }) {
  return Object.entries(bin).map(([command, file]) => ({
    title: `run ${command} --help`,
    run: [path.join('node_modules', name, file), '--help'],
  }));
}
