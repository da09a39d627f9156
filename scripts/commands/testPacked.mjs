import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bareProject } from '../packed/bareProject.mjs';
import { entriesOf } from '../packed/entriesOf.mjs';
import { entryChecks } from '../packed/entryChecks.mjs';
import { publishablePackages } from '../packed/publishablePackages.mjs';
import { runChild } from '../processes/runChild.mjs';
import { repositoryRoot } from '../setup/repositoryPaths.mjs';
import { say, sayWhile } from '../setup/say.mjs';

/** Packs every package that is published, installs the files into a bare folder and uses each entry. Needs `npm run build` before. */
export async function testPacked({ toolchain }) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exposure-packed-'));
  try {
    return await installAndUse(toolchain, fs.realpathSync(folder));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function installAndUse(toolchain, folder) {
  const packages = publishablePackages(repositoryRoot);
  const yarn = (args, cwd) => {
    const command = toolchain.yarn
      ? [toolchain.node, toolchain.yarn]
      : ['yarn'];
    const env = { ...toolchain.env, YARN_ENABLE_IMMUTABLE_INSTALLS: 'false' };
    const [program, ...first] = command;
    return runChild(program, [...first, ...args], {
      cwd,
      env,
      output: 'standardError',
    });
  };
  const tarballs = new Map();
  for (const { folder: cwd, manifest } of packages) {
    const file = path.join(folder, `${path.basename(cwd)}.tgz`);
    const { code } = await yarn(['pack', '--out', file], cwd);
    if (code !== 0) return code;
    tarballs.set(manifest.name, file);
  }
  bareProject({
    root: repositoryRoot,
    folder,
    tarballs,
    manifests: packages.map(({ manifest }) => manifest),
  });
  const { code } = await sayWhile(
    'Installing the packed files into a bare folder',
    () => yarn(['install'], folder),
  );
  return code || (await useEntries(toolchain, folder, packages));
}

async function useEntries(toolchain, folder, packages) {
  const checks = [
    ...entryChecks(packages.flatMap(({ manifest }) => entriesOf(manifest))),
    ...packages.flatMap(({ manifest }) => binChecks(manifest)),
  ];
  let failures = 0;
  for (const { title, file, content, run } of checks) {
    if (file) fs.writeFileSync(path.join(folder, file), content);
    const { code } = await runChild(toolchain.node, run, {
      cwd: folder,
      env: toolchain.env,
      output: 'standardError',
    });
    say(`${code === 0 ? 'ok' : 'FAILED'}: ${title}`);
    if (code !== 0) failures += 1;
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
